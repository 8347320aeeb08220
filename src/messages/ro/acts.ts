/** By hand in the portal: one act per screen, its picture's text alternative, the menu path. */
import type { ActName, ActWords } from "../act-words.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PortalLabels } from "../portal/en.ts";
import { portalRo } from "../portal/ro.ts";

/** What the portal's labels mean in Romanian, which the portal itself does not speak. */
const glosses: PortalLabels = {
  portal: "Centrul de administrare Microsoft Entra",
  entraId: "Entra ID",
  appRegistrations: "Înregistrări aplicații",
  newRegistration: "Înregistrare nouă",
  registerTitle: "Înregistrați o aplicație",
  name: "Nume",
  displayName: "Nume afișat",
  accounts: "Tipuri de cont acceptate",
  supportedAccounts: "Conturi acceptate",
  single: "Numai conturi din acest director al organizației",
  redirect: "URI de redirecționare",
  web: "Web",
  spa: "Aplicație cu o singură pagină",
  register: "Înregistrați",
  overview: "Prezentare generală",
  essentials: "Informații esențiale",
  clientId: "ID aplicație (client)",
  objectId: "ID obiect",
  tenantId: "ID director (entitate găzduită)",
  authentication: "Autentificare",
  platforms: "Configurații de platformă",
  addPlatform: "Adăugați o platformă",
  addUri: "Adăugați un URI",
  implicit: "Acordare implicită și fluxuri hibride",
  idTokens: "Tokenuri ID (folosite pentru fluxuri implicite și hibride)",
  idTokensShort: "Tokenuri ID",
  accessTokens: "Tokenuri de acces (folosite pentru fluxuri implicite)",
  accessTokensShort: "Tokenuri de acces",
  certificates: "Certificate și secrete",
  secrets: "Secretele clientului",
  newSecret: "Secret nou al clientului",
  expires: "Expiră",
  value: "Valoare",
  secretId: "ID secret",
  tokenConfiguration: "Configurarea tokenurilor",
  claims: "Revendicări opționale",
  addClaim: "Adăugați o revendicare opțională",
  idToken: "ID",
  add: "Adăugați",
  apiPermissions: "Permisiuni API",
  addPermission: "Adăugați o permisiune",
  delegatedPermissions: "Permisiuni delegate",
  addPermissions: "Adăugați permisiuni",
  grantShort: "Acordați consimțământul administratorului",
  grant: "Acordați consimțământul administratorului pentru {tenant}",
  enterprise: "Aplicații de întreprindere",
  properties: "Proprietăți",
  enabled: "Activată pentru conectarea utilizatorilor?",
  assignment: "Atribuire obligatorie?",
  yes: "Da",
  no: "Nu",
  users: "Utilizatori și grupuri",
  addUser: "Adăugați un utilizator/grup",
  deletedApps: "Aplicații șterse",
  delete: "Ștergeți",
  save: "Salvați",
  ...portalRo,
};

export const acts = {
  counter: (now, all) => `Manual, etapa ${now} din ${all}`,
  open: "Deschideți în Entra",
  back: "Înapoi",
  next: (name) => `Urmează: ${name}`,
  finishConsole: "Urmează: salvarea în RustDesk",
  finishByHand: "Urmează: consola",
  finishForAsker: "Urmează: codul de răspuns",
  caption: "Redesenat, nu captură de ecran. Barele gri pot fi ignorate.",
  labelsChecked: "Etichete verificate în septembrie 2026.",
  labelsFound: "Etichete din documentația Microsoft; în portal unele pot fi formulate altfel.",
  labelsIn: "Limba portalului",
  glosses,
  ring: {
    here: "Aici",
    copy: "Copiați",
    copyBlock: "Copiați acest bloc",
    tick: "Bifați",
    press: "Apăsați",
  },
  acts: {
    register: {
      title: "Înregistrați aplicația",
      next: "înregistrarea aplicației",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**Introduceți numele.** Utilizatorii îl văd la conectare.",
        "**Alegeți** *[[single]]*.",
        "**La [[redirect]] alegeți [[web]]** și lipiți adresa de callback, apoi apăsați **[[register]]**.",
      ],
      picture:
        "Formularul [[registerTitle]]. La [[redirect]] este aleasă platforma [[web]], iar câmpul de lângă ea, în care se introduce adresa de callback, este marcat.",
    },
    ids: {
      title: "Copiați blocul Essentials",
      next: "copierea a două ID-uri",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Rămâneți pe pagina [[overview]]** a aplicației tocmai înregistrate.",
        "**Selectați tot blocul [[essentials]]** și copiați-l. Se pot copia și ID-urile pe rând.",
        "**Lipiți-l mai jos.** Asistentul distribuie valorile în câmpuri.",
      ],
      picture:
        "Pagina [[overview]] a înregistrării aplicației. Blocul [[essentials]], cu [[displayName]], [[clientId]], [[objectId]] și [[tenantId]], este marcat.",
    },
    secret: {
      title: "Creați secretul și copiați valoarea lui",
      next: "crearea secretului",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**Apăsați [[newSecret]].** Folosiți această descriere și data de expirare dorită.",
        "**Copiați coloana [[value]],** nu *[[secretId]]*. Se afișează numai până părăsiți acea pagină.",
        "**Lipiți valoarea mai jos.** Rămâne în câmpul ei și se șterge când finalizați.",
      ],
      picture:
        "Pagina [[certificates]]. În tabelul cu secretele clientului este marcată celula din coloana [[value]]; coloana [[secretId]], din dreapta ei, nu este cea căutată.",
    },
    idTokens: {
      title: "Activați tokenurile ID",
      next: "activarea tokenurilor ID",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Deschideți [[authentication]]** în aplicație.",
        "**Bifați [[idTokensShort]]** la *[[implicit]]*. Lăsați *[[accessTokensShort]]* așa cum este.",
        "**Apăsați [[save]].**",
      ],
      picture:
        "Pagina [[authentication]]. La [[implicit]] este marcată caseta de selectare [[idTokensShort]].",
    },
    who: {
      title: "Stabiliți cine se poate conecta",
      next: "cine se poate conecta",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Deschideți aplicația în [[enterprise]],** apoi **[[properties]]**.",
        "**Setați [[assignment]] la [[yes]]** și salvați.",
        "**În [[users]] adăugați-vă** pe dvs. și pe toți cei care se pot conecta. Grupurile din interiorul unui grup nu se iau în considerare.",
      ],
      picture:
        "Pagina [[properties]] a aplicației de întreprindere. [[assignment]] este setat la [[yes]] și marcat.",
    },
    remove: {
      title: "Ștergeți aplicația",
      next: "ștergerea aplicației",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Deschideți aplicația** în [[appRegistrations]].",
        "**Apăsați [[delete]]** în partea de sus a paginii [[overview]] și confirmați.",
        "Timp de 30 de zile poate fi restaurată din **[[deletedApps]]**.",
      ],
      picture:
        "Pagina [[overview]] a înregistrării aplicației. Butonul [[delete]] din partea de sus este marcat.",
    },
    consent: {
      title: "Acordați consimțământul pentru toți",
      next: "acordarea consimțământului",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Deschideți [[apiPermissions]]** în aplicație.",
        "**Dacă lipsesc openid, profile și email,** adăugați-le: *[[addPermission]]*, Microsoft Graph, [[delegatedPermissions]].",
        "**Apăsați [[grantShort]]** pentru organizația dvs. și confirmați.",
      ],
      picture: "Pagina [[apiPermissions]]. Butonul [[grantShort]] este marcat.",
    },
    platform: {
      title: "Puneți adresa de callback la Web",
      next: "adresa de callback la Web",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Dacă adresa de callback se află la altă platformă,** eliminați-o de acolo: o adresă poate sta într-un singur loc.",
        "**La [[web]]** apăsați *[[addUri]]* și lipiți-o. Dacă platforma lipsește, apăsați **[[addPlatform]]** și alegeți **[[web]]**.",
        "**Apăsați [[save]].** Celelalte adrese rămân neschimbate.",
      ],
      picture:
        "Pagina [[authentication]]. La [[platforms]], platforma [[web]] conține adresa de callback și este marcată; [[spa]] nu o conține.",
    },
    oldAddress: {
      title: "Eliminați vechea adresă",
      next: "eliminarea vechii adrese",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Deschideți [[authentication]]** în aplicație.",
        "**Ștergeți adresa din previzualizare** de la *[[web]]*. Lăsați-le neschimbate pe toate celelalte.",
        "**Apăsați [[save]].**",
      ],
      picture:
        "Pagina [[authentication]]. La platforma [[web]], vechea adresă este barată și marcată; adresa de callback de deasupra ei rămâne.",
    },
    audience: {
      title: "Stabiliți ce conturi sunt acceptate",
      next: "conturile acceptate",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Deschideți [[authentication]]** în aplicație și, acolo, *[[supportedAccounts]]*.",
        "**Alegeți** ce arată previzualizarea la *Deschisă pentru*.",
        "**Apăsați [[save]].**",
      ],
      picture: "Pagina [[authentication]]. Este marcat [[accounts]], numai cu această organizație.",
    },
    claims: {
      title: "Adăugați revendicările cu numele persoanelor",
      next: "adăugarea revendicărilor",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**Apăsați [[addClaim]]** și alegeți tipul de token **[[idToken]]**.",
        "**Bifați email, upn, given_name și family_name,** în măsura în care apar în previzualizare.",
        "**Apăsați [[add]]** și acceptați ce adaugă portalul de la sine.",
      ],
      picture:
        "Pagina [[tokenConfiguration]]. Butonul [[addClaim]] este marcat; lista arată revendicările pentru tipul de token [[idToken]].",
    },
    permissions: {
      title: "Adăugați permisiunile",
      next: "adăugarea permisiunilor",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Apăsați [[addPermission]],** apoi *Microsoft Graph* și **[[delegatedPermissions]]**.",
        "**Bifați openid, profile și email,** în măsura în care lipsesc.",
        "**Apăsați [[addPermissions]].** Celelalte rămân neschimbate.",
      ],
      picture:
        "Pagina [[apiPermissions]]. Butonul [[addPermission]] este marcat; dedesubt apare Microsoft Graph, cu permisiuni delegate.",
    },
    enable: {
      title: "Activați aplicația",
      next: "activarea aplicației",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Deschideți aplicația în [[enterprise]],** apoi **[[properties]]**.",
        "**Setați [[enabled]] la [[yes]].**",
        "**Apăsați [[save]].**",
      ],
      picture:
        "Pagina [[properties]] a aplicației de întreprindere. [[enabled]] este setat la [[yes]] și marcat.",
    },
    open: {
      title: "Deschideți-o pentru toți",
      next: "deschiderea pentru toți",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Deschideți aplicația în [[enterprise]],** apoi **[[properties]]**.",
        "**Setați [[assignment]] la [[no]],** așa cum ați ales.",
        "**Apăsați [[save]].**",
      ],
      picture:
        "Pagina [[properties]] a aplicației de întreprindere. [[assignment]] este setat la [[no]] și marcat.",
    },
  } satisfies Record<ActName, ActWords>,
} satisfies Catalogue["acts"];
