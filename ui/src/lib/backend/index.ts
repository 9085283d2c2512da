// The shell, by the commands it declares. In tests and with `--mode fake` `$backend` is lib/fake instead.
export { commands, events } from "$lib/bindings";
