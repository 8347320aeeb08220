/** By hand in the portal: one act per screen, its picture's text alternative, the menu path. */
import type { ActName, ActWords } from "../act-words.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PortalLabels } from "../portal/en.ts";
import { portalFr } from "../portal/fr.ts";

/** Labels that were not found in Microsoft's French pages, as they would be understood. */
const glosses: PortalLabels = {
  entraId: "Entra ID",
  supportedAccounts: "Comptes pris en charge",
  objectId: "ID d’objet",
  accessTokens: "Jetons d’accès (utilisés pour les flux implicites)",
  claims: "Revendications facultatives",
  add: "Ajouter",
  assignment: "Affectation requise ?",
  ...portalFr,
};

export const acts = {
  counter: (now, all) => `Manuellement, action ${now} sur ${all}`,
  open: "Ouvrir dans Entra",
  back: "Retour",
  next: (name) => `Suivant : ${name}`,
  finishConsole: "Suivant : enregistrer dans RustDesk",
  finishByHand: "Suivant : la console",
  finishForAsker: "Suivant : le code de réponse",
  caption: "Dessin, pas une capture d’écran. Vous pouvez ignorer les barres grises.",
  labelsChecked: "Libellés vérifiés en septembre 2026.",
  labelsFound: "Libellés tirés de la documentation de Microsoft ; certains peuvent différer dans le portail.",
  labelsIn: "Langue du portail",
  glosses,
  ring: {
    here: "Ici",
    copy: "À copier",
    copyBlock: "Bloc à copier",
    tick: "À cocher",
    press: "Cliquez ici",
  },
  acts: {
    register: {
      title: "Inscrire l’application",
      next: "inscrire l’application",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**Entrez le nom.** Les utilisateurs le voient à la connexion.",
        "**Choisissez** *[[single]]*.",
        "**Sous [[redirect]], choisissez [[web]]** et collez l’adresse de rappel, puis cliquez sur **[[register]]**.",
      ],
      picture:
        "Le formulaire [[registerTitle]]. Sous [[redirect]], la plateforme [[web]] est choisie ; le champ voisin, qui reçoit l’adresse de rappel, est marqué.",
    },
    ids: {
      title: "Copier le bloc des ID",
      next: "copier deux ID",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Restez sur la page [[overview]]** de l’application que vous venez d’inscrire.",
        "**Sélectionnez tout le bloc [[essentials]]** et copiez-le. Les ID un par un conviennent aussi.",
        "**Collez-le ci-dessous.** L’assistant répartit les valeurs.",
      ],
      picture:
        "La page [[overview]] de l’inscription d’application. Le bloc [[essentials]], avec [[displayName]], [[clientId]], [[objectId]] et [[tenantId]], est marqué.",
    },
    secret: {
      title: "Créer le secret et copier sa valeur",
      next: "créer le secret",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**Cliquez sur [[newSecret]].** Utilisez cette description et la date d’expiration de votre choix.",
        "**Copiez la colonne [[value]],** pas *[[secretId]]*. Elle n’est affichée que jusqu’à ce que vous quittiez cette page.",
        "**Collez-la ci-dessous.** Elle reste dans son champ et en est effacée lorsque vous terminez.",
      ],
      picture:
        "La page [[certificates]]. Dans le tableau des secrets client, la cellule de la colonne [[value]] est marquée ; la colonne [[secretId]], à sa droite, n’est pas la bonne.",
    },
    idTokens: {
      title: "Activer les jetons d’ID",
      next: "activer les jetons d’ID",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Ouvrez [[authentication]]** dans l’application.",
        "**Cochez [[idTokensShort]]** sous *[[implicit]]*. Laissez *[[accessTokensShort]]* en l’état.",
        "**Cliquez sur [[save]].**",
      ],
      picture:
        "La page [[authentication]]. Sous [[implicit]], la case à cocher [[idTokensShort]] est marquée.",
    },
    who: {
      title: "Définir qui peut se connecter",
      next: "définir qui peut se connecter",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Ouvrez l’application sous [[enterprise]],** puis **[[properties]]**.",
        "**Réglez [[assignment]] sur [[yes]]** et enregistrez.",
        "**Sous [[users]], ajoutez-vous,** ainsi que toutes les personnes qui peuvent se connecter. Les groupes imbriqués dans un groupe ne comptent pas.",
      ],
      picture:
        "La page [[properties]] de l’application d’entreprise. [[assignment]] est réglé sur [[yes]] et marqué.",
    },
    remove: {
      title: "Supprimer l’application",
      next: "supprimer l’application",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**Ouvrez l’application** sous [[appRegistrations]].",
        "**Cliquez sur [[delete]]** en haut de sa page [[overview]] et confirmez.",
        "Pendant 30 jours, elle peut être restaurée sous **[[deletedApps]]**.",
      ],
      picture:
        "La page [[overview]] de l’inscription d’application. Le bouton [[delete]], en haut, est marqué.",
    },
    consent: {
      title: "Donner le consentement pour tous",
      next: "donner le consentement",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Ouvrez [[apiPermissions]]** dans l’application.",
        "**Si openid, profile et email manquent,** ajoutez-les : *[[addPermission]]*, Microsoft Graph, [[delegatedPermissions]].",
        "**Cliquez sur [[grantShort]]** pour votre organisation et confirmez.",
      ],
      picture: "La page [[apiPermissions]]. Le bouton [[grantShort]] est marqué.",
    },
    platform: {
      title: "Placer l’adresse de rappel sous Web",
      next: "placer l’adresse de rappel sous Web",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Si l’adresse de rappel figure sous une autre plateforme,** retirez-la de là : une adresse ne peut figurer qu’à un seul endroit.",
        "**Sous [[web]],** cliquez sur *[[addUri]]* et collez-la. Si cette plateforme manque, cliquez sur **[[addPlatform]]** et choisissez **[[web]]**.",
        "**Cliquez sur [[save]].** Les autres adresses restent inchangées.",
      ],
      picture:
        "La page [[authentication]]. Sous [[platforms]], la plateforme [[web]] contient l’adresse de rappel et est marquée ; [[spa]] ne la contient pas.",
    },
    oldAddress: {
      title: "Supprimer l’ancienne adresse",
      next: "supprimer l’ancienne adresse",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Ouvrez [[authentication]]** dans l’application.",
        "**Supprimez l’adresse indiquée dans l’aperçu** sous *[[web]]*. Laissez toutes les autres.",
        "**Cliquez sur [[save]].**",
      ],
      picture:
        "La page [[authentication]]. Sous la plateforme [[web]], l’ancienne adresse est barrée et marquée ; l’adresse de rappel au-dessus reste.",
    },
    audience: {
      title: "Définir les comptes acceptés",
      next: "définir les comptes acceptés",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**Ouvrez [[authentication]]** de l’application, puis *[[supportedAccounts]]*.",
        "**Choisissez** ce que l’aperçu indique sous *Comptes acceptés*.",
        "**Cliquez sur [[save]].**",
      ],
      picture: "La page [[authentication]]. [[accounts]], avec cette organisation uniquement, est marqué.",
    },
    claims: {
      title: "Ajouter les revendications de nom",
      next: "ajouter les revendications",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**Cliquez sur [[addClaim]]** et choisissez le type de jeton **[[idToken]]**.",
        "**Cochez email, upn, given_name et family_name,** dans la mesure où l’aperçu les énumère.",
        "**Cliquez sur [[add]]** et acceptez ce que le portail ajoute de lui-même.",
      ],
      picture:
        "La page [[tokenConfiguration]]. Le bouton [[addClaim]] est marqué ; la liste montre les revendications du type de jeton [[idToken]].",
    },
    permissions: {
      title: "Ajouter les autorisations",
      next: "ajouter les autorisations",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**Cliquez sur [[addPermission]],** puis sur *Microsoft Graph* et **[[delegatedPermissions]]**.",
        "**Cochez openid, profile et email,** s’ils manquent.",
        "**Cliquez sur [[addPermissions]].** Les autres restent inchangées.",
      ],
      picture:
        "La page [[apiPermissions]]. Le bouton [[addPermission]] est marqué ; au-dessous figure Microsoft Graph avec des autorisations déléguées.",
    },
    enable: {
      title: "Activer l’application",
      next: "activer l’application",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Ouvrez l’application sous [[enterprise]],** puis **[[properties]]**.",
        "**Réglez [[enabled]] sur [[yes]].**",
        "**Cliquez sur [[save]].**",
      ],
      picture:
        "La page [[properties]] de l’application d’entreprise. [[enabled]] est réglé sur [[yes]] et marqué.",
    },
    open: {
      title: "Ouvrir l’accès à tous",
      next: "ouvrir l’accès à tous",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**Ouvrez l’application sous [[enterprise]],** puis **[[properties]]**.",
        "**Réglez [[assignment]] sur [[no]],** comme vous l’avez choisi.",
        "**Cliquez sur [[save]].**",
      ],
      picture:
        "La page [[properties]] de l’application d’entreprise. [[assignment]] est réglé sur [[no]] et marqué.",
    },
  } satisfies Record<ActName, ActWords>,
} satisfies Catalogue["acts"];
