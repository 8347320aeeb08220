/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { ConsoleActName, ConsoleActWords } from "../act-words.ts";
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now, all) => `RustDesk manuellement, action ${now} sur ${all}`,
  open: "Ouvrir la console",
  next: (name) => `Suivant : ${name}`,
  back: "Retour",
  submitted: "J’ai cliqué sur Submit",
  caption: "Dessin, pas une capture d’écran. Libellés du guide de RustDesk, vérifiés en septembre 2026.",
  address: "Adresse publique de la console",
  callback: "Adresse de rappel",
  secretWhy:
    "Il va uniquement dans le presse-papiers. Collez-le aussitôt : sur certains systèmes, le presse-papiers conserve un historique.",
  ring: { here: "Ici", choose: "À choisir", paste: "Collez ici", press: "Cliquez ici" },
  acts: {
    open: {
      title: "Ouvrir la console à son adresse publique",
      next: "ouvrir la console",
      steps: [
        "**Ouvrez la console à cette adresse exactement,** même si vous en utilisez une autre d’habitude. RustDesk reprend l’adresse de rappel de la barre d’adresse au moment de l’enregistrement.",
        "**Connectez-vous** en tant qu’administrateur.",
        "**Ouvrez Settings,** puis **OIDC**.",
      ],
      picture:
        "La console RustDesk. La barre d’adresse, qui montre l’adresse https publique, est marquée ; la page OIDC est ouverte sous Settings.",
    },
    provider: {
      title: "Ajouter un fournisseur de type azure",
      next: "ajouter le fournisseur",
      steps: [
        "**Cliquez sur New auth provider.** S’il existe déjà une entrée *azure*, ouvrez plutôt celle-ci.",
        "**Choisissez azure comme Auth type.** C’est ce nom qui fait apparaître un bouton Microsoft dans RustDesk.",
      ],
      picture: "La boîte de dialogue New auth provider. Le champ Auth type, avec le choix azure, est marqué.",
    },
    values: {
      title: "Coller les trois valeurs",
      next: "coller les valeurs",
      steps: [
        "**Client id :** copiez-le ici et collez-le là-bas.",
        "**Client secret :** de même. Il n’est pas affiché sur cette page.",
        "**Issuer :** l’adresse entière, sans rien ajouter ni retirer. Cliquez ensuite sur **OK**.",
      ],
      picture:
        "La boîte de dialogue New auth provider. Les champs Client id, Client secret et Issuer sont marqués.",
    },
    submit: {
      title: "Cliquer sur Submit, car seul l’enregistrement compte",
      next: "enregistrer",
      steps: [
        "**Vérifiez que le fournisseur est activé.**",
        "**Cliquez sur Submit** en bas de la page. C’est le seul moyen d’enregistrer, et seul l’enregistrement conserve l’adresse de rappel.",
        "**Comparez la Callback url** avec celle ci-dessous. Si elle diffère, la page n’a pas été ouverte à l’adresse publique : revenez à la première action.",
      ],
      picture:
        "La page OIDC avec l’entrée azure activée. Le bouton Submit, en bas, est marqué ; au-dessus figure la Callback url.",
    },
  } satisfies Record<ConsoleActName, ConsoleActWords>,
} satisfies Catalogue["consoleActs"];
