/**
 * By hand in the portal: one act per screen, its picture's text alternative, the menu path. What stands in `[[…]]` is a
 * label of the portal, shown in the portal's language.
 */
import type { Catalogue } from "../catalogue.ts";
import type { PortalLabels } from "../portal/en.ts";
import { portalJa } from "../portal/ja.ts";

/** What a label means, where the portal shows it in another language than the reader's. */
const glosses: PortalLabels = {
  supportedAccounts: "サポートされているアカウント",
  essentials: "要点",
  accessTokens: "アクセス トークン (暗黙的なフローに使用)",
  claims: "省略可能な要求",
  add: "追加",
  grantShort: "管理者の同意を与えます",
  grant: "{tenant} に管理者の同意を与えます",
  deletedApps: "削除されたアプリケーション",
  ...portalJa,
};

export const acts = {
  counter: (now, all) => `手動の操作 ${now}/${all}`,
  open: "Entra で開く",
  back: "戻る",
  next: (name) => `次へ: ${name}`,
  finishConsole: "次へ: RustDesk に保存",
  finishByHand: "次へ: コンソール",
  finishForAsker: "次へ: 返信コード",
  caption: "スクリーンショットではなく、描き直した図です。灰色の部分は無視してかまいません。",
  labelsChecked: "ラベルは 2026 年 9 月に確認しました。",
  labelsFound: "ラベルは Microsoft のドキュメントによるものです。ポータルでは異なる場合があります。",
  labelsIn: "ポータルの言語",
  glosses,
  ring: {
    here: "ここ",
    copy: "これをコピー",
    copyBlock: "この部分をコピー",
    tick: "チェックを付ける",
    press: "これを押す",
  },
  acts: {
    register: {
      title: "アプリを登録する",
      next: "アプリの登録",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**名前を入力します。**サインインするときにユーザーに表示されます。",
        "「*[[single]]*」を**選びます。**",
        "**[[redirect]] で [[web]] を選び、**コールバック アドレスを貼り付けて、**[[register]]** を押します。",
      ],
      picture:
        "[[registerTitle]] のフォーム。[[redirect]] でプラットフォーム [[web]] が選ばれ、その横の、コールバック アドレスを入れる欄に印が付いています。",
    },
    ids: {
      title: "要点のブロックをコピーする",
      next: "2 つの ID のコピー",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "登録したアプリの **[[overview]] ページをそのまま開いておきます。**",
        "**[[essentials]] のブロック全体を選択し、**コピーします。ID を 1 つずつコピーしてもかまいません。",
        "**下に貼り付けます。**アシスタントが自動で振り分けます。",
      ],
      picture:
        "アプリの登録の [[overview]] ページ。[[displayName]]、[[clientId]]、[[objectId]]、[[tenantId]] を含む [[essentials]] のブロックに印が付いています。",
    },
    secret: {
      title: "シークレットを作成し、値をコピーする",
      next: "シークレットの作成",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**[[newSecret]] を押します。**説明には下の値を使い、期限は任意に設定します。",
        "「*[[secretId]]*」ではなく、**[[value]] の列をコピーします。**この値は、ページを離れるまでしか表示されません。",
        "**下に貼り付けます。**値は入力欄の中だけに保持され、完了すると消去されます。",
      ],
      picture:
        "[[certificates]] ページ。クライアント シークレットの表で、[[value]] の列のセルに印が付いています。その右にある [[secretId]] の列ではありません。",
    },
    idTokens: {
      title: "ID トークンを有効にする",
      next: "ID トークンの有効化",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "アプリの **[[authentication]] を開きます。**",
        "「*[[implicit]]*」の **[[idTokensShort]] にチェックを付けます。**「*[[accessTokensShort]]*」はそのままにします。",
        "**[[save]] を押します。**",
      ],
      picture:
        "[[authentication]] ページ。[[implicit]] のチェック ボックス [[idTokensShort]] に印が付いています。",
    },
    who: {
      title: "サインインできるユーザーを指定する",
      next: "許可するユーザーの指定",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**[[enterprise]] でアプリを開き、**続けて **[[properties]]** を開きます。",
        "**[[assignment]] を [[yes]] に設定し、**保存します。",
        "**[[users]] で、**自分とサインインを許可する全員を**追加します。**グループの中のグループは対象になりません。",
      ],
      picture:
        "エンタープライズ アプリケーションの [[properties]] ページ。[[assignment]] が [[yes]] に設定され、印が付いています。",
    },
    remove: {
      title: "アプリを削除する",
      next: "アプリの削除",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "[[appRegistrations]] で **アプリを開きます。**",
        "[[overview]] ページの上部にある **[[delete]] を押し、**確定します。",
        "30 日間は、**[[deletedApps]]** から復元できます。",
      ],
      picture: "アプリの登録の [[overview]] ページ。上部の [[delete]] ボタンに印が付いています。",
    },
    consent: {
      title: "全員分の同意を与える",
      next: "同意の付与",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "アプリの **[[apiPermissions]] を開きます。**",
        "**openid、profile、email がない場合は、**「*[[addPermission]]*」、Microsoft Graph、[[delegatedPermissions]] の順に選んで追加します。",
        "組織に対して **[[grantShort]] を押し、**確定します。",
      ],
      picture: "[[apiPermissions]] ページ。[[grantShort]] ボタンに印が付いています。",
    },
    platform: {
      title: "コールバックを Web に登録する",
      next: "コールバックを Web に登録",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**コールバック アドレスが別のプラットフォームにある場合は、**そこから削除します。同じアドレスは 1 か所にしか登録できません。",
        "**[[web]] で** 「*[[addUri]]*」を押して貼り付けます。[[web]] がない場合は、**[[addPlatform]]** を押して **[[web]]** を選びます。",
        "**[[save]] を押します。**ほかのアドレスはそのままにします。",
      ],
      picture:
        "[[authentication]] ページ。[[platforms]] のプラットフォーム [[web]] にコールバック アドレスがあり、印が付いています。[[spa]] にはありません。",
    },
    oldAddress: {
      title: "古いアドレスを削除する",
      next: "古いアドレスの削除",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "アプリの **[[authentication]] を開きます。**",
        "「*[[web]]*」で、**「変更の確認」画面に示されたアドレスを削除します。**ほかのアドレスはすべて残します。",
        "**[[save]] を押します。**",
      ],
      picture:
        "[[authentication]] ページ。プラットフォーム [[web]] で、古いアドレスに取り消し線と印が付いています。その上のコールバック アドレスは残ります。",
    },
    audience: {
      title: "対象アカウントを指定する",
      next: "対象アカウントの指定",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "アプリの **[[authentication]] を開き、**「*[[supportedAccounts]]*」に進みます。",
        "「変更の確認」画面の「*対象アカウント*」に示されたものを**選びます。**",
        "**[[save]] を押します。**",
      ],
      picture: "[[authentication]] ページ。[[accounts]] で、この組織だけの選択肢に印が付いています。",
    },
    claims: {
      title: "ユーザーの名前に使う要求 (クレーム) を追加する",
      next: "要求の追加",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**[[addClaim]] を押し、**トークンの種類で **[[idToken]]** を選びます。",
        "**email、upn、given_name、family_name のうち、**「変更の確認」画面に示されたものに**チェックを付けます。**",
        "**[[add]] を押し、**ポータルが自動で追加する項目にも同意します。",
      ],
      picture:
        "[[tokenConfiguration]] ページ。[[addClaim]] ボタンに印が付き、一覧にはトークンの種類が [[idToken]] の要求が表示されています。",
    },
    permissions: {
      title: "アクセス許可を登録する",
      next: "アクセス許可の登録",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**[[addPermission]] を押し、**「*Microsoft Graph*」、**[[delegatedPermissions]]** の順に選びます。",
        "**openid、profile、email のうち、**ないものに**チェックを付けます。**",
        "**[[addPermissions]] を押します。**ほかのアクセス許可はそのままにします。",
      ],
      picture:
        "[[apiPermissions]] ページ。[[addPermission]] ボタンに印が付き、その下に Microsoft Graph と委任されたアクセス許可が表示されています。",
    },
    enable: {
      title: "アプリを有効にする",
      next: "アプリの有効化",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**[[enterprise]] でアプリを開き、**続けて **[[properties]]** を開きます。",
        "**[[enabled]] を [[yes]] に設定します。**",
        "**[[save]] を押します。**",
      ],
      picture:
        "エンタープライズ アプリケーションの [[properties]] ページ。[[enabled]] が [[yes]] に設定され、印が付いています。",
    },
    open: {
      title: "全員に許可する",
      next: "全員に許可",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**[[enterprise]] でアプリを開き、**続けて **[[properties]]** を開きます。",
        "選択したとおり、**[[assignment]] を [[no]] に設定します。**",
        "**[[save]] を押します。**",
      ],
      picture:
        "エンタープライズ アプリケーションの [[properties]] ページ。[[assignment]] が [[no]] に設定され、印が付いています。",
    },
  },
} satisfies Catalogue["acts"];
