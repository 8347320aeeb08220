/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { ConsoleActName, ConsoleActWords } from "../act-words.ts";
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now, all) => `RustDesk manual, etapa ${now} din ${all}`,
  open: "Deschideți consola",
  next: (name) => `Urmează: ${name}`,
  back: "Înapoi",
  submitted: "Am apăsat Submit",
  caption: "Redesenat, nu captură de ecran. Etichete din ghidul RustDesk, verificate în septembrie 2026.",
  address: "Adresa publică a consolei",
  callback: "Adresa de callback",
  secretWhy:
    "Ajunge numai în clipboard. Lipiți-l imediat; pe unele sisteme clipboardul păstrează un istoric.",
  ring: { here: "Aici", choose: "Alegeți", paste: "Lipiți aici", press: "Apăsați" },
  acts: {
    open: {
      title: "Deschideți consola la adresa ei publică",
      next: "deschiderea consolei",
      steps: [
        "**Deschideți consola exact la această adresă,** chiar dacă de obicei folosiți alta. La salvare, RustDesk preia adresa de callback din bara de adrese.",
        "**Conectați-vă** ca administrator.",
        "**Deschideți Settings,** apoi **OIDC**.",
      ],
      picture:
        "Consola RustDesk. Bara de adrese, care arată adresa https publică, este marcată; este deschisă pagina OIDC din Settings.",
    },
    provider: {
      title: "Adăugați un furnizor de tip azure",
      next: "adăugarea furnizorului",
      steps: [
        "**Apăsați New auth provider.** Dacă există deja o intrare *azure*, deschideți-o pe aceea.",
        "**Alegeți Auth type azure.** Datorită acestui nume, RustDesk afișează un buton Microsoft.",
      ],
      picture: "Dialogul New auth provider. Este marcat câmpul Auth type, cu opțiunea azure.",
    },
    values: {
      title: "Lipiți cele trei valori",
      next: "lipirea valorilor",
      steps: [
        "**Client id:** copiați-l de aici și lipiți-l acolo.",
        "**Client secret:** la fel. Nu se afișează pe această pagină.",
        "**Issuer:** adresa completă, fără nimic adăugat și fără nimic omis. Apoi apăsați **OK**.",
      ],
      picture: "Dialogul New auth provider. Sunt marcate câmpurile Client id, Client secret și Issuer.",
    },
    submit: {
      title: "Apăsați Submit: abia salvarea contează",
      next: "salvarea",
      steps: [
        "**Verificați că furnizorul este activat.**",
        "**Apăsați Submit** în partea de jos a paginii. Numai așa se salvează, iar adresa de callback se reține numai la salvare.",
        "**Comparați Callback url** cu adresa de mai jos. Dacă diferă, pagina nu a fost deschisă la adresa publică: reveniți la prima etapă.",
      ],
      picture:
        "Pagina OIDC, cu intrarea azure activată. Butonul Submit din partea de jos este marcat; deasupra lui se află Callback url.",
    },
  } satisfies Record<ConsoleActName, ConsoleActWords>,
} satisfies Catalogue["consoleActs"];
