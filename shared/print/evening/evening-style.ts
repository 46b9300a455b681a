/** The style of the evening's own pages, beside that of all sheets. Everything hangs under `.sheet`. */
export const eveningStyle = `
.sheet-door li{display:grid;grid-template-columns:36mm minmax(0,1fr);border-top:.6pt solid #ddd8cd;font-weight:700}
.sheet-door li:first-child{border-top:0}
.sheet-door .count{font-variant-numeric:tabular-nums}
.sheet-door .door-large li{font-size:22pt;line-height:9mm;padding:2mm 0}
.sheet-door .door-middle li{font-size:17pt;line-height:7mm;padding:1.5mm 0}
.sheet-door .door-small li{font-size:13pt;line-height:5.6mm;padding:1.1mm 0}
.sheet-door .quiet{font-weight:400;color:var(--soft)}
.sheet-schedule li{display:grid;grid-template-columns:30mm 8mm minmax(0,1fr) 38mm;align-items:start;border-top:.6pt solid #ddd8cd;padding:1.8mm 0}
.sheet-schedule li:first-child{border-top:0}
.sheet-schedule .roomy li{padding:3.4mm 0}
.sheet-schedule .count{font-variant-numeric:tabular-nums}
.sheet-schedule .tick{width:4.2mm;height:4.2mm;margin-top:.4mm;border:.8pt solid var(--edge);border-radius:.6mm}
.sheet-schedule li small{line-height:inherit}
.sheet-schedule .marks{display:flex;gap:2mm}
.sheet-schedule .marks .shape{margin-top:.8mm}
.sheet-schedule .quiet{color:var(--soft);background:#f6f4ef}
.sheet-schedule .hard-mark{fill:var(--ink)}
.sheet .strip .lines{flex:1 0 auto}
.sheet .strip .form{flex:none}
.sheet .strip .small{margin-top:1.2mm}
.sheet .cut{border-top:.8pt dashed var(--edge);text-align:center;margin:0 -17mm}
.sheet-strips .cut{margin-bottom:2mm}
.sheet-recap .box .form{flex:1 0 auto}
.sheet-letter .page.large{font-size:12pt;line-height:5.9mm;gap:4.6mm}
.sheet-letter h2{font-size:inherit;line-height:inherit;margin-bottom:0}
.sheet-letter .strip{font-size:10.5pt;line-height:5mm}
.sheet-letter .after{margin-top:1.4mm}
.sheet-letter .letter-fact{display:grid;grid-template-columns:26mm minmax(0,1fr)}
.sheet-letter .closing p+p{margin-top:.6mm}
.sheet-labels .labels{padding:.5mm 0;display:grid;grid-template-columns:repeat(3,70mm);grid-template-rows:repeat(8,37mm);gap:0}
.sheet-labels .label{padding:5mm 6mm;overflow:hidden;display:flex;flex-direction:column;justify-content:center;gap:.8mm}
.sheet-labels .name{font-size:13pt;line-height:6mm;font-weight:700}
.sheet-labels .name.long{font-size:8pt;line-height:3.4mm}
`;
