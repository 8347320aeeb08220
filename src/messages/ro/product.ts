/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "Ce server RustDesk este?",
  label: "Server RustDesk",
  hint: "Numele apare pe paginile serverului, sus sau jos. De el depinde adresa de callback.",
  is: (title) => `Răspunde ca ${title}`,
  chosen: (title) => `Ați indicat că este ${title}`,
  unknown: "Folosește API-ul de client RustDesk, dar nu ca un server cunoscut aici",
  ambiguous: (titles) => `Prezintă semnele mai multor servere: ${titles}`,
  saysWhich: "Alegeți mai jos care este.",
  version: (version) => `Versiunea ${version}`,
  noneTitle: (title) => `Pentru ${title} nu se poate crea legătura`,
  what: {
    pro: "Configurat de acest asistent: citire, salvare, testare, dezactivare și activare.",
    databk:
      "Configurat de acest asistent: furnizorul, adresa serverului și testul lui propriu. Comportament înregistrat la versiunea 1.8.0. Cei mai noi clienți RustDesk nu se pot conecta ei înșiși prin acest server, fiindcă serverul refuză ce trimit; consola lui web poate.",
    lejianwen:
      "Configurat de acest asistent pe baza codului sursă publicat; neîncercat pe un server în funcțiune. Nu are comutator pentru un furnizor, iar adresa la care trimite utilizatorii înapoi se află în fișierul lui de configurare.",
    betterdesk:
      "Configurat de acest asistent pe baza codului sursă publicat; neîncercat pe un server în funcțiune. Are loc pentru un singur furnizor, deci dacă există altul, este înlocuit.",
    gigaionllc:
      "Setările lui sunt pagini fără API, deci partea lui se face manual. Valorile vor fi pregătite pentru copiere.",
    sctgdesk:
      "Furnizorii lui se află în fișierul `oauth2.toml` de pe server, iar serverul nu cunoaște niciun emitent Microsoft Entra. Prin API-ul lui nu se poate configura nimic.",
    lantongxue: "Nu oferă deloc conectare printr-un furnizor.",
  },
  address: {
    pro: "",
    databk:
      "Acest server calculează adresa de callback din backend URL din setările lui generale. Asistentul îl setează la adresa afișată aici, după previzualizare.",
    lejianwen:
      "Acest server ia adresa de callback din `rustdesk.api-server`, din fișierul lui de configurare. Setați acolo adresa afișată aici; verificarea prealabilă le compară.",
    betterdesk:
      "Acest server păstrează adresa de callback ca Redirect URL. Asistentul salvează adresa afișată aici.",
    gigaionllc:
      "Acest server arată adresa de callback când se creează un furnizor. Trebuie să fie adresa afișată aici.",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    // Pro has acts of its own, with pictures.
    pro: [],
    databk: [
      "Deschideți **Settings → General** și setați **backend URL** la adresa consolei, fără bară oblică la sfârșit. Adresa de callback rezultă din ea.",
      "Deschideți **OIDC providers**, adăugați unul de tip **oidc** cu numele **azure** și introduceți emitentul, ID-ul de client și secretul clientului.",
      "Apăsați **Test** după salvare: până când un test reușește, serverul poate folosi în continuare ce știa înainte.",
    ],
    lejianwen: [
      "În `config.yaml` de pe server, **rustdesk.api-server** trebuie să fie adresa consolei: adresa de callback rezultă din ea.",
      "Deschideți **OAuth management**, adăugați unul de tip **oidc** cu op **azure** și introduceți emitentul, ID-ul de client și secretul clientului.",
      "Domeniile (scopes) se separă prin virgule: `openid,profile,email`. Activați **PKCE**, cu metoda **S256**.",
    ],
    betterdesk: [
      "Deschideți **Settings → Authentication → OIDC** și activați opțiunea, cu numele afișat **Microsoft**.",
      "Introduceți URL-ul emitentului, ID-ul de client și secretul clientului, iar adresa de callback ca **Redirect URL**.",
    ],
    gigaionllc: [
      "Deschideți **OAuth providers** și creați unul din șablonul **Microsoft Entra ID (Azure AD)**, cu op **azure**.",
      "Introduceți emitentul, ID-ul de client și secretul clientului, lăsați **PKCE** activat (S256), bifați **Enabled** și salvați.",
      "**Redirect URI** afișat acolo trebuie să fie adresa de callback de mai jos, literă cu literă.",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "Acum consola, manual",
  byHandLead: (title) =>
    `Valorile sunt pregătite pentru copiere, cu numele pe care le au în ${title}. Acolo nu se salvează nimic până nu salvați dvs.`,
  saved: "Am salvat",
  removal: {
    pro: [
      "Deschideți consola, **Settings → OIDC**.",
      "Ștergeți furnizorul de tip **azure**. Lăsați-i pe ceilalți așa cum sunt.",
      "Apăsați **Submit**.",
    ],
    databk: ["Deschideți **OIDC providers** în consolă.", "Ștergeți furnizorul cu numele **azure**."],
    lejianwen: ["Deschideți **OAuth management** în consolă.", "Ștergeți intrarea cu op **azure**."],
    betterdesk: [
      "Deschideți **Settings → Authentication → OIDC** în consolă.",
      "Dezactivați opțiunea, goliți ID-ul de client și secretul clientului și salvați.",
    ],
    gigaionllc: ["Deschideți **OAuth providers** în consolă.", "Ștergeți-l pe cel cu op **azure**."],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "Cum se vor numi utilizatorii",
    becomes: (who, name) => `**${who}** devine \`${name}\` în RustDesk.`,
    taken: (who, name, likely) =>
      `**${who}** nu poate deveni \`${name}\` în RustDesk: un cont local are deja acest nume. Numele va fi probabil asemănător cu \`${likely}\`; testul îl arată.`,
    unlessMailbox: (name) => `Cine nu are cutie poștală primește numele său afișat: \`${name}\`.`,
    noMailbox:
      "Cine nu are cutie poștală nu primește acolo niciun nume și nu poate fi deosebit de alții. Creați-i mai întâi una.",
    fixed: "RustDesk stabilește numele la prima conectare; apoi acesta nu se mai schimbă.",
  },
  claims: {
    pro: "",
    databk:
      "Adresele de e-mail nu se preiau: serverul cere o revendicare pe care Entra nu o trimite. Utilizatorii sunt recunoscuți după numele furnizorului, deci acesta nu trebuie redenumit ulterior.",
    lejianwen:
      "Citește numai userinfo de la Microsoft. Un utilizator existent cu aceeași adresă de e-mail este legat, indiferent cine a creat acel cont.",
    betterdesk:
      "Utilizatorii sunt recunoscuți numai după numele de utilizator: un cont local cu același nume este preluat de oricine se conectează cu acel nume.",
    gigaionllc: "Citește numai userinfo de la Microsoft.",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch:
    "Acest server nu are comutator pentru un furnizor: utilizatorii văd butonul până când furnizorul este șters din setările lui.",
  silentTrial:
    "Acest server nu spune nimănui de ce a eșuat o conectare; o spune jurnalul lui. Altfel, se vede numai ce arată fereastra Microsoft.",
  picture: "Cifrele din imagine",
  pictureAlt: "O imagine cu cifre, generată de serverul dvs. Nu există în altă formă.",
  pictureWhy:
    "Numele de utilizator, parola sau cifrele nu au fost acceptate. După mai multe eșecuri, acest server cere și citirea unei imagini.",
  pictureMissing: "Scrieți cifrele din imagine.",
} satisfies Catalogue["product"];
