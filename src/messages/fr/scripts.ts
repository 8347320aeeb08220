/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("fr");

export const scripts = {
  fold: "Le même plan sous forme de script",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "Exécuter une commande",
    lead: "Exécutez-la là où vous êtes connecté à Microsoft, puis collez ici ce qu’elle affiche. Rien qui nous appartienne n’entre dans votre organisation.",
    run: "1. Exécutez ceci",
    said: "2. Collez le résultat",
    instead: "Procéder plutôt étape par étape",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file) =>
      `Collez le tout dans **Azure Cloud Shell** (Bash), ou enregistrez-le et exécutez \`bash ${file}\` là où se trouve Azure CLI. Il peut être exécuté plusieurs fois : ce qui existe déjà est conservé.`,
    powershell: (file) =>
      `Collez le tout dans PowerShell, ou enregistrez-le et exécutez \`.\\${file}\`. Windows PowerShell 5.1 et PowerShell 7 conviennent ; il faut le module \`Microsoft.Graph.Authentication\`.`,
    terraform: (file) =>
      `Enregistrez-le sous \`${file}\` dans un dossier à part, exécutez \`terraform init\` et \`terraform apply\`, puis collez ce qu’affiche \`terraform output -json\`.`,
    bicep: (file) =>
      `Enregistrez-le sous \`${file}\` et déployez-le comme d’habitude. Bicep ne crée **aucun secret**, car ses sorties sont journalisées, et n’ajoute personne à la liste : ses premières lignes indiquent ce qu’il reste à faire.`,
  },
  clear: {
    azureCli: "Sa dernière ligne contient le secret client. Collez-la ici et nulle part ailleurs.",
    powershell: "Sa dernière ligne contient le secret client. Collez-la ici et nulle part ailleurs.",
    terraform:
      "Le secret client est une sortie sensible et figure dans l’état de Terraform. Protégez les deux.",
    bicep:
      "Ce qu’affiche la commande pour le secret contient le secret. Collez-le ici et nulle part ailleurs.",
  },
  sealed:
    "Sa dernière ligne est le code de réponse. Le secret y est chiffré : seul le navigateur du demandeur peut l’ouvrir.",
  unsealed:
    "Ce script ne peut pas produire de code de réponse. Le secret reste chez vous : entrez-le sur cette page, qui le chiffre, ou utilisez Azure CLI ou PowerShell.",
  newOnly:
    "Terraform et Bicep décrivent une toute nouvelle application. Ce plan en répare une existante : ils ne conviennent donc pas.",
  download: "Télécharger",
  paste: "Collage libre",
  pasteHint:
    "Le texte de la page [[overview]], une adresse du portail, la dernière ligne d’un script, le résultat d’az ou de PowerShell. Le contenu est réparti dans les champs.",
  took: {
    clientId: "ID d’application",
    tenantId: "ID d’annuaire",
    secret: "secret client",
    objectId: "ID d’objet, qui n’est pas nécessaire",
  },
  tookLine: (what) => `Repris : ${list(what)}.`,
  tookNothing: "Rien n’y a été reconnu.",
  replyHere:
    "**C’est un code de réponse.** Il ne s’ouvre que dans le navigateur qui l’a demandé, sur l’écran *Demander à un collègue*.",
  warnings: {
    "secret-id":
      "Il s’y trouve une valeur de la colonne **[[secretId]]**. Copiez celle de la colonne *[[value]]*, juste à sa gauche.",
    "masked-secret":
      "Il s’y trouve un secret **masqué**. Entra n’affiche la colonne [[value]] en clair qu’une seule fois. Créez un nouveau secret ; vous pouvez supprimer celui-ci.",
    "lone-guid":
      "Repris comme [[clientId]]. S’il s’agit de [[secretId]] ou de [[objectId]], collez la bonne valeur.",
  },
  otherTenant: (found, expected) =>
    `**N’utilisez pas ceci.** C’est pour une autre organisation (…${found.slice(-4)}), pas pour ${expected}.`,
} satisfies Catalogue["scripts"];
