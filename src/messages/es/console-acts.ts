/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now: number, all: number) => `RustDesk a mano, acción ${now} de ${all}`,
  open: "Abrir la consola",
  next: (name: string) => `Siguiente: ${name}`,
  back: "Atrás",
  submitted: "He pulsado Submit",
  caption:
    "Dibujo, no captura de pantalla. Textos de la guía de RustDesk, comprobados en septiembre de 2026.",
  address: "Dirección pública de la consola",
  callback: "Dirección de callback",
  secretWhy:
    "Solo va al portapapeles. Péguelo enseguida: en algunos sistemas el portapapeles guarda un historial.",
  ring: { here: "Aquí", choose: "Elija esto", paste: "Pegue aquí", press: "Pulse esto" },
  acts: {
    open: {
      title: "Abrir la consola en su dirección pública",
      next: "abrir la consola",
      steps: [
        "**Abra la consola exactamente en esta dirección,** aunque suela usar otra. Al guardar, RustDesk toma el callback de la barra de direcciones.",
        "**Inicie sesión** como administrador.",
        "**Abra Settings** y después **OIDC**.",
      ],
      picture:
        "La consola RustDesk. Aparece resaltada la barra de direcciones, con la dirección https pública; en Settings está abierta la página OIDC.",
    },
    provider: {
      title: "Agregar un proveedor de tipo azure",
      next: "agregar el proveedor",
      steps: [
        "**Pulse New auth provider.** Si ya hay una entrada *azure*, abra esa.",
        "**Elija el Auth type azure.** Gracias a ese nombre, RustDesk muestra un botón de Microsoft.",
      ],
      picture:
        "El cuadro de diálogo New auth provider. Aparece resaltado el campo Auth type, con la opción azure.",
    },
    values: {
      title: "Pegar los tres valores",
      next: "pegar los valores",
      steps: [
        "**Client id:** cópielo aquí y péguelo allí.",
        "**Client secret:** igual. No se muestra en esta página.",
        "**Issuer:** la dirección completa, sin agregar ni quitar nada. Después pulse **OK**.",
      ],
      picture:
        "El cuadro de diálogo New auth provider. Aparecen resaltados los campos Client id, Client secret e Issuer.",
    },
    submit: {
      title: "Pulsar Submit: lo que cuenta es guardar",
      next: "guardar",
      steps: [
        "**Compruebe que el proveedor está activado.**",
        "**Pulse Submit** al final de la página. Solo así se guarda, y solo al guardar queda registrada la dirección de callback.",
        "**Compare la Callback url** con la de abajo. Si es distinta, la página no se abrió en la dirección pública: vuelva a la primera acción.",
      ],
      picture:
        "La página OIDC con la entrada azure activada. Aparece resaltado el botón Submit, al final; encima figura la Callback url.",
    },
  },
} satisfies Catalogue["consoleActs"];
