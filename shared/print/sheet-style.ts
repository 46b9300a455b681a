/** The style of all pages as one text, for the file and for the preview in a shadow root. Everything hangs under `.sheet`; no rule touches its host. */
import { columnGap, page, partGap, type, writingLine, type Type } from './sheet-measures.ts';

const set = ({ size, leading, bold }: Type): string =>
  `font-size:${size}pt;line-height:${leading}mm;font-weight:${bold ? 700 : 400}`;
const lines = [1, 2, 3, 4]
  .map(
    (n) =>
      `.sheet .least-${n}{min-height:${(n * writingLine).toFixed(1)}mm}.sheet .grow-${n}{flex-grow:${n}}`,
  )
  .join('\n');

/** Colours as in the look's tokens, light only: paper is white. Shapes and words carry what colour says. */
export const sheetStyle = `
.sheet{--student:#a35608;--parents:#74386a;--mentor:#0e5a63;--together:#4c5160;--ink:#20242c;--soft:#4b505b;--rule:#a8a294;--edge:#8a8577;
color:var(--ink);background:#fff;color-scheme:light;font-family:Inter,'Liberation Sans',sans-serif;font-kerning:normal;text-align:left;${set(type.body)};print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet *{box-sizing:border-box;margin:0;padding:0;overflow-wrap:anywhere}
.sheet ul,.sheet ol{list-style:none}
.sheet .page{width:${page.width}mm;height:${page.height}mm;padding:${page.top}mm ${page.side}mm ${page.bottom}mm;display:flex;flex-direction:column;gap:${partGap}mm;overflow:hidden;break-after:page;break-inside:avoid}
.sheet .page>*{flex-shrink:0}
.sheet h1{${set(type.title)}}
.sheet h1.long{${set(type.longTitle)}}
.sheet header{border-bottom:1.4pt solid var(--ink);padding-bottom:2.6mm}
.sheet .facts{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:6mm;margin-top:1mm;color:var(--soft)}
.sheet h2{display:flex;align-items:baseline;gap:2mm;margin-bottom:.8mm;${set(type.heading)}}
.sheet h2 .heading{flex:1 1 0;min-width:0}
.sheet h2 small{flex:none;max-width:60%;color:var(--soft);${set(type.small)}}
.sheet small,.sheet .small{color:var(--soft);${set(type.small)}}
.sheet footer{margin-top:auto;display:flex;justify-content:space-between;gap:6mm;border-top:.6pt solid var(--rule);padding-top:2mm;color:var(--soft);${set(type.small)}}
.sheet .shape{flex:none;width:3.4mm;height:3.4mm}
.sheet h2 .shape{align-self:flex-start;margin-top:1.05mm}
.sheet .voice-student{fill:var(--student)}.sheet .voice-parents{fill:var(--parents)}.sheet .voice-mentor{fill:var(--mentor)}
.sheet .voice-together *{fill:var(--together)}
.sheet .time-bar{display:block;width:100%;height:9mm}
.sheet .field{fill:#fff;stroke:var(--edge);stroke-width:.25}
.sheet .field-student{fill:#fbeedd}.sheet .field-parents{fill:#f4e8f1}.sheet .field-mentor{fill:#e2eff0}.sheet .field-together{fill:#ebecef}
.sheet .field-minutes{font-size:3px;fill:var(--ink);font-weight:700}
.sheet .legend{display:flex;flex-wrap:wrap;column-gap:6mm;margin-top:.8mm;color:var(--soft);${set(type.small)}}
.sheet .legend span{display:flex;gap:1.6mm;align-items:center}
.sheet .legend .shape{width:2.8mm;height:2.8mm}

.sheet .lines{overflow:hidden;display:grid;grid-template-rows:repeat(auto-fill,minmax(${writingLine}mm,1fr));grid-auto-rows:0}
.sheet .lines span{border-bottom:.6pt solid var(--rule)}
${lines}
.sheet .prompts{display:grid;grid-template-rows:auto 1fr;column-gap:${columnGap}mm;min-height:0}
.sheet .across-1{grid-template-columns:100%}
.sheet .across-2{grid-template-columns:repeat(2,minmax(0,1fr))}
.sheet .prompt{display:grid;grid-template-rows:subgrid;grid-template-columns:100%;grid-row:span 2}
.sheet .asks p+p{margin-top:.7mm}
.sheet .prompt .point{border-left:1.4pt solid var(--edge);padding-left:3mm;margin-top:1.2mm}
.sheet .rest p+p{margin-top:.6mm}
.sheet .rest h2+p{margin-top:0}
.sheet .free,.sheet .form{display:flex;flex-direction:column}
.sheet .free .lines,.sheet .free .form{flex:1 0 auto}
.sheet .prepare .form{margin-top:0}
.sheet .form-row{flex:1 0 ${writingLine}mm;display:flex;gap:${columnGap}mm;align-items:flex-end}
.sheet .form-line{flex:1 1 0;min-width:0;display:flex;align-items:flex-end;gap:2mm;color:var(--soft)}
.sheet .words{max-width:60%}
.sheet .fill{flex:1;border-bottom:.6pt solid var(--edge);margin-bottom:1.1mm}
.sheet .box{border:1pt solid var(--edge);border-radius:2.5mm;padding:2.6mm 4.6mm 2.2mm;display:flex;flex-direction:column}
.sheet .box .form{flex:1 0 auto}
.sheet .box>.small{margin-top:1mm}

.sheet-parents .columns{flex:1 0 auto;display:grid;grid-template-columns:54mm minmax(0,1fr);column-gap:${columnGap}mm}
.sheet-parents .aside .free{flex:1 0 auto}
.sheet-parents .main{display:flex;flex-direction:column;gap:${partGap}mm}
.sheet-parents .main .form{flex:none}
.sheet-parents .aside{display:flex;flex-direction:column;gap:${partGap}mm;background:#f6f4ef;border-radius:2.5mm;padding:3.6mm}
.sheet-parents .overview ol.small .shape{margin-top:.5mm}
.sheet-parents .overview li{display:grid;grid-template-columns:6.4mm 4.6mm minmax(0,1fr);padding:1mm 0;border-top:.6pt solid #ddd8cd}
.sheet-parents .overview .small li{padding:.5mm 0}
.sheet-parents .overview .shape{margin-top:.8mm}
.sheet-parents .count{color:var(--soft);font-variant-numeric:tabular-nums}

.sheet-mentor .item{display:grid;grid-template-columns:17mm minmax(0,1fr);border-top:.6pt solid #ddd8cd;padding:1.1mm 0}
.sheet-mentor .items>.item:first-child{border-top:0;padding-top:0}
.sheet-mentor .spread{flex:1 0 auto;display:flex;flex-direction:column;justify-content:space-between}
.sheet-mentor .clock{font-variant-numeric:tabular-nums;white-space:nowrap}
.sheet-mentor .clock small,.sheet-mentor .clock strong{display:block}
.sheet-mentor .clock strong{font-weight:700}
.sheet-mentor .item-title{display:flex;gap:2.1mm}
.sheet-mentor .item-title .shape{margin-top:.75mm}
.sheet-mentor .ask{display:flex;gap:2.1mm;margin-top:.5mm}
.sheet-mentor .ask .shape{width:2.4mm;height:2.4mm;margin:1.25mm .5mm 0}
.sheet-mentor .item strong{font-weight:700}
.sheet-mentor .item-title small{line-height:inherit}
.sheet-mentor .ask.point{color:var(--soft)}
.sheet-mentor .room:nth-last-child(2){flex-grow:1}
.sheet-mentor .back-title{border-bottom:1.4pt solid var(--ink);padding-bottom:2mm;${set(type.heading)}}
.sheet-mentor .list li{display:grid;grid-template-columns:5.5mm minmax(0,1fr);margin-top:1mm}
.sheet-mentor .list .shape{margin-top:.8mm}
.sheet-mentor .list small{line-height:inherit}
.sheet-mentor .list .more{padding-left:5.5mm;margin-top:.5mm}
.sheet-mentor .profile-row{display:grid;grid-template-columns:36mm 98mm minmax(0,1fr);align-items:center;padding:.2mm 0}
.sheet-mentor .profile li{border-top:.6pt solid #ddd8cd}
.sheet-mentor .profile .profile-head{margin-top:1mm}
.sheet-mentor .profile-head,.sheet-mentor .note{color:var(--soft);${set(type.small)}}
.sheet-mentor .steps{display:grid;grid-template-columns:repeat(4,20mm) 18mm;align-items:end;text-align:center}
.sheet-mentor .note{padding-left:4mm}
.sheet-mentor .note span{display:block}
.sheet-mentor .chart{display:block;width:98mm;height:6.4mm}
.sheet-mentor .axis{stroke:var(--edge);stroke-width:.3}
.sheet-mentor .band{fill:#ebe7dc;stroke:var(--edge);stroke-width:.25;stroke-dasharray:1 .8}
.sheet-mentor .mark *{stroke:#fff;stroke-width:.5;paint-order:stroke}
.sheet-mentor .mark-unseen *{fill:#fff;stroke-width:.45}
.sheet-mentor .mark-unseen .voice-student{stroke:var(--student)}.sheet-mentor .mark-unseen .voice-parents{stroke:var(--parents)}.sheet-mentor .mark-unseen .voice-mentor{stroke:var(--mentor)}
.sheet-mentor .legend .mark-unseen *{stroke-width:1.6}
.sheet-mentor .figure-beside{display:grid;grid-template-columns:124mm minmax(0,1fr);column-gap:${columnGap}mm;align-items:center}
.sheet-mentor .figure-beside p{margin-bottom:1.6mm}
.sheet-mentor .figure-beside p:last-child{margin-bottom:0}
.sheet-mentor .involvement-figure{display:block;width:124mm;height:auto}
.sheet .figure-band{fill:#f1eee6}
.sheet .figure-axis{stroke:var(--edge);stroke-width:.3}
.sheet .figure-age{stroke:var(--student);stroke-width:.5}
.sheet .figure-involvement{fill:none;stroke:var(--ink);stroke-width:1.1}
.sheet .figure-responsibility{fill:none;stroke:var(--parents);stroke-width:1.1;stroke-dasharray:2.6 1.2}
.sheet .figure-words{font-size:3.4px;fill:var(--soft)}
.sheet .figure-name{fill:var(--student);font-weight:700}
.sheet .figure-of-involvement{fill:var(--ink);font-weight:700}
.sheet .figure-of-responsibility{fill:var(--parents);font-weight:700}
`;
