/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ja");

export const review = {
  title: "変更の前に内容を確認",
  titleNothing: "すべて正しく設定されています",
  lead: (added, changed, kept, removed) =>
    `${[
      added > 0 && count(added, { other: "# 件を作成" }),
      changed > 0 && count(changed, { other: "# 件を変更" }),
      removed > 0 && count(removed, { other: "# 件を削除" }),
      kept > 0 && count(kept, { other: "# 件を維持" }),
    ]
      .filter(Boolean)
      .join("、")}します。`,
  leadNothing: "両側とも希望どおりの状態なので、変更するものはありません。テストで動作を確かめられます。",
  plan: "計画",
  create: "作成",
  change: "変更",
  keep: "維持",
  remove: "削除",
  everythingElse: "ディレクトリのその他はすべてそのままです",
  everythingElseConsole: "コンソールのその他の設定はすべてそのままです",
  byHandSide: "手動",
  colleagueSide: "同僚が実施",
  askerSide: "依頼者が実施",
  askerRest: "あなたが送る値を使って、依頼者が設定します",
  applyByColleague: "依頼を作成",
  permissions: "アクセス許可とその理由",
  permission: "アクセス許可",
  why: "理由",
  grants: "付与できる人",
  appGroup: "新しいアプリ: 誰かがサインインするたび",
  sessionGroup: "このアシスタント: このタブだけ、閉じるまで",
  permissionRows: {
    openid: "次回も同じ人であることの確認",
    "profile email": "RustDesk アカウントの名前とメール アドレス",
    offline_access: "RustDesk サーバーが自動的に要求 (必要ではありません)",
    "User.Read": "サインインしている人の表示と、許可リストへの追加",
    "Application.ReadWrite.All": "アプリ、そのシークレット、許可リストの作成",
    "DelegatedPermissionGrant.ReadWrite.All": "全員分の同意の付与",
  },
  grantPerson: "本人、または管理者が全員分",
  grantAdmin: "アプリケーション管理者",
  requests: "実際のリクエスト",
  requestCount: (requests) =>
    `${count(requests, { other: "# 件のリクエスト" })} (Graph へのものは可能な限りまとめて送信)`,
  apply: "変更を実行",
  applyByHand: "手順を表示",
  applyByScript: "スクリプトを表示",
  test: "サインインをテスト",
  time: "30 秒ほどかかります",
  questions: {
    adoptTitle: "この中に、お使いのものはありますか?",
    adoptWhat:
      "これから作成するものと同じようなアプリの登録がすでにあります。ただし、このアシスタントが作成したものではないか、別の名前のコンソール用です。引き継いだ場合、クライアント ID とその他の内容はすべて維持されます。",
    adoptBy: {
      uniqueName: "このアシスタント用の名前が付いている",
      tag: "RustDesk 用の印が付いている",
      redirectUri: "このコールバック アドレスを持っている",
    },
    adopt: (name) => `${name} を引き継ぐ`,
    adoptNot: "別に新しく作成する",
    unknownTitle: "コンソールに設定されたアプリが、この組織にありません",
    unknownWhat: (clientId) =>
      `RustDesk にはクライアント ID \`${clientId}\` が設定されていますが、このディレクトリにありません。削除されたか、別の組織のものです。`,
    unknownConsequence:
      "アプリの登録が新しくなると、Microsoft は全員に新しい識別子を割り当てます。以前にサインインした人は、RustDesk アカウントがもう 1 つ作られるか、メールのコードで関連付けが必要になる場合があります。",
    unknownYes: "理解したうえで、新しいアプリの登録に置き換える",
    unseenTitle: "コンソールはすでにアプリに接続されています",
    unseenWhat: (clientId) =>
      `RustDesk にはクライアント ID \`${clientId}\` が設定されています。Entra を手動で設定する場合、このアシスタントはそのアプリを調べたり修正したりできません。`,
    unseenConsequence:
      "別のクライアント ID にすると、Microsoft は全員に新しい識別子を割り当てます。以前にサインインした人は、RustDesk アカウントがもう 1 つ作られるか、メールのコードで関連付けが必要になる場合があります。同じクライアント ID であれば、何も変わりません。",
    unseenYes: "理解したうえで手順を表示し、別の ID を入力した場合は置き換える",
    unseenLook: "サインインして、今のアプリを維持する",
    twinTitle: "削除されたアプリの登録がこの名前を使っています",
    twinWhat:
      "Entra は、削除されたアプリの名前を 30 日間確保します。復元すればクライアント ID が維持され、全員が今の RustDesk アカウントを使い続けられます。新しく作成する場合は、**[[appRegistrations]] → [[deletedApps]]** で完全に削除してから、もう一度確認してください。",
    twinRestore: "復元して続行",
    notConnectedTitle: "まだ接続されていません",
    notConnectedWhat:
      "このコンソールと Microsoft Entra の接続はどちらの側にもないため、管理するものがありません。",
    notConnectedGo: "今すぐ接続する",
    twinOpen: "[[deletedApps]] を開く",
    fullTitle: "このアプリには、これ以上シークレットを追加できません",
    fullWhat: (max) =>
      `個人のアカウントも対象とするアプリのシークレットは、${max} 個までです。ポータルの **[[certificates]]** で 1 つ削除してから、もう一度確認してください。`,
  },
} satisfies Catalogue["review"];
