/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "Unde este consola dvs. RustDesk?",
  titleKnown: "Consola dvs. RustDesk",
  lead: "Lipiți adresa cu care deschideți consola. Tot ce urmează după numele de gazdă se elimină.",
  leadBeside: "Asistentul este găzduit alături de consolă, deci adresa ei este cunoscută.",
  leadLauncher: "Lansatorul a fost pornit pentru această consolă, deci adresa ei este cunoscută.",
  field: "Adresa consolei",
  placeholder: "https://rustdesk.example.com",
  took: (origin, typed) => `S-a preluat **${origin}** din \`${typed}\``,
  callback: "Adresa de callback",
  callbackWhy: "Aici trimite Microsoft utilizatorii înapoi după conectare",
  takenApart: "Adresa de callback, pe părți",
  parts: {
    encrypted: "Criptat",
    plain: "Necriptat",
    mustBeHttps: "Trebuie să fie https",
    host: "Gazda dvs.",
    hostPort: (port) => `Gazda dvs., portul ${port}`,
    port: "Port",
    path: (title) => `Mereu așa la ${title}`,
  },
  length: (now, max) => `Caractere: ${now} din ${max}`,
  copy: "Copiați adresa",
  checks: "Verificări",
  accepts: "Microsoft acceptă această adresă",
  acceptsByGraph: "Câmpul din portal o refuză; Graph, pe care îl folosește acest asistent, o acceptă",
  answers: "Consola răspunde",
  answersIn: (ms) => `${ms}`,
  mayTalk: "Această pagină poate comunica cu ea",
  mayTalkNot: {
    "cross-origin":
      "Consola nu a fost interogată: această pagină are altă adresă, iar browserul nu permite unei pagini să citească răspunsurile altei adrese. Partea consolei se face manual. Ca să fie făcută de asistent, puneți-l alături de consolă sau porniți-l pe computerul dvs. cu `--console`.",
    "mixed-content":
      "Consola nu a fost interogată: această pagină folosește https, iar consola http, iar browserul interzice această conexiune. Partea consolei se face manual. Ca să fie făcută de asistent, puneți-l chiar pe serverul consolei.",
    "same-origin":
      "Această pagină vine chiar de la această adresă, dar fișierul ei `config.json` conține *elsewhere*. Ștergeți această valoare și reîncărcați pagina; partea consolei va fi făcută de asistent.",
  },
  keyless: "Această pagină a fost deschisă fără cheia ei",
  keylessWhy:
    "Lansatorul răspunde numai paginii pe care a deschis-o, ca niciun alt site și niciun alt program să nu îl poată folosi. Deschideți adresa completă pe care a afișat-o, cu tot ce urmează după `#`, sau porniți-l din nou.",
  otherAddress: "Consola mea are altă adresă",
  devices: "Dispozitivul fiecărui utilizator o poate deschide",
  devicesWhy:
    "Numai dispozitivele utilizatorilor pot arăta acest lucru. Adresa trebuie să funcționeze de acolo de unde se conectează ei.",
  next: "Conectați-vă la consolă",
  nextByHand: "Continuați, consola manual",
  tryHttps: (address) => `Încercați ${address}`,
  problems: {
    empty: () => "Introduceți adresa consolei, de exemplu https://rustdesk.example.com.",
    spaces: () => "O adresă nu conține spații. Lipiți numai adresa, fără alt text.",
    "no-host": () => "Această adresă nu are nume de gazdă. Trebuie să arate ca https://rustdesk.example.com.",
    "wrong-scheme": ({ scheme }) =>
      `O adresă care începe cu ${scheme}: nu este o pagină web. Trebuie să înceapă cu https://.`,
    "has-credentials": () =>
      "Această adresă conține un nume de utilizator sau o parolă. Ștergeți tot ce se află înainte de @.",
    ipv6: ({ host }) => `Microsoft nu acceptă adrese IPv6 precum ${host}. Folosiți un nume de gazdă.`,
    "portal-address": ({ host }) =>
      `${host} este o adresă a Microsoft. Lipiți adresa consolei dvs. RustDesk.`,
    "bad-port": ({ port }) => `${port} nu este un port. Porturile sunt numere de la 1 la 65535.`,
    "bad-host": ({ host }) =>
      `${host} nu este un nume de gazdă pe care browserul să îl poată deschide. Verificați ortografia.`,
    "too-long": ({ length, max }) =>
      `Adresa de callback ar avea prea multe caractere: ${length}. Microsoft permite cel mult ${max}.`,
  },
  refusedTitle: "Microsoft nu acceptă această adresă",
  refused: {
    "not-a-url": () => "Nu este o adresă completă.",
    "wrong-scheme": () => "Adresele de redirecționare încep cu `https://`.",
    "http-host": () =>
      "Adresele de redirecționare trebuie să înceapă cu `https://`. Singura excepție este `http://localhost`. RustDesk preia adresa din bara de adrese a browserului atunci când salvați pagina OIDC.",
    ipv6: () => "Adresele IPv6 nu sunt acceptate. Folosiți un nume de gazdă.",
    "forbidden-characters": ({ characters }) => `Caracterele \`${characters}\` nu sunt permise.`,
    "too-long": ({ length, max }) => `Caractere: ${length}; sunt permise cel mult ${max}.`,
  },
  fixTitle: "Publicați consola prin https",
  fix: [
    "**Adăugați pe server un proxy invers.** Caddy obține singur certificatul.",
    "**Deschideți consola la acea adresă** și verificați că se încarcă fără avertisment.",
    "**Reveniți aici.** Ce ați introdus se păstrează.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "O adresă privată. Microsoft nu o accesează niciodată; o accesează browserele utilizatorilor. Funcționează dacă dispozitivul fiecărui utilizator o poate deschide și are încredere în certificatul ei.",
    localhost: () => "Această adresă funcționează numai pe acest computer.",
    idn: ({ host }) => `Se înregistrează și se trimite în forma ASCII, \`${host}\`.`,
    "rustdesk-port": ({ port }) =>
      `Portul ${port} folosește de obicei http simplu. În spatele unui proxy, adresa nu are port.`,
  },
  asideName: "Folosiți numele cunoscut de utilizatori",
  asideNameWhy:
    "La salvarea paginii OIDC, RustDesk reține adresa din bara de adrese a browserului. Folosiți numele public, nu unul intern.",
  asidePrivate: "O adresă privată poate funcționa",
  asidePrivateWhy: "Microsoft nu o accesează niciodată. O accesează browserele utilizatorilor.",
  asideSave: "De ce nu o salvați pur și simplu?",
  asideSaveWhy:
    "Portalul o refuză și la fel face fiecare conectare: AADSTS500117. Nicio setare nu înlătură această regulă.",
  asideTry: "Doar pentru o probă?",
  asideTryWhy: "Pe un singur computer este permis `http://localhost:21114`.",
} satisfies Catalogue["address"];
