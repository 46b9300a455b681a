/** The little of WebAssembly that loading the solver needs: Node has it, and only the types of browsers say so. */
declare namespace WebAssembly {
  class Module {
    private readonly compiled: true;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
