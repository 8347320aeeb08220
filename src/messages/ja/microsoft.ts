/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("ja");

export const microsoft = {
  title: "組織と設定方法",
  lead: "まずサインインするユーザーの組織を、次にそこで変更を行う方法を指定します。",
  leadReads:
    "まずサインインするユーザーの組織を、次に Entra を読み取る方法を指定します。点検では何も変更されません。",
  domain: "会社のドメイン",
  domainHint: "contoso.com のような Microsoft 365 の組織のドメイン、または [[tenantId]] を入力してください。",
  tenantId: "ディレクトリ (テナント) ID",
  cloud: "クラウド",
  looking: "Microsoft の公開情報を調べています",
  found: "Microsoft の公開情報で確認しました",
  assumed:
    "未確認: ここからは Microsoft の公開情報に接続できません。発行者はこの ID から決まり、最後のサインインで確かめられます。",
  byIdWhy:
    "公開情報がない場合、使えるのは [[tenantId]] だけです。Entra での変更は、手動またはスクリプトで行うか、同僚に依頼します。ID は、ポータルの Microsoft Entra ID の [[overview]] ページに表示されます。",
  clouds: {
    global: "Microsoft グローバル",
    usGov: "米国政府機関 L4 (GCC High)",
    usGovDod: "米国政府機関 L5 (DoD)",
    china: "中国 (21Vianet)",
    sandbox: "サンドボックス",
  },
  otherClouds: "その他のクラウド",
  cloudByHand: (name) => `${name} (スクリプトまたは手動)`,
  byHandWhy: (here) =>
    `このクラウドでは、サインインとトークンは使えません。このページのセキュリティ ポリシーで許可されているのは、${here} だけです。アシスタントを公開している人が、\`--cloud\` でクラウドを追加できます。スクリプトとポータルはそのまま使えます。`,
  record: {
    title: "組織の公開情報",
    why: (cloud) =>
      `このページから ${cloud} に問い合わせることはできません。公開情報を新しいタブで開き、表示された内容をすべてコピーして、ここに貼り付けてください。公開されている情報で、シークレットは含まれません。`,
    first: "先に会社のドメインを入力してください。",
    open: "公開情報を開く",
    field: "表示された内容",
    problems: {
      missing: "組織を確実に特定できるよう、公開情報を貼り付けてください。",
      unreadable: "公開情報の一部が欠けています。最初の波かっこから最後の波かっこまでコピーしてください。",
      "other-cloud": "この公開情報は別のクラウドのものです。下で組織のクラウドを選んでください。",
      "other-tenant": "この公開情報は別の組織のものです。上の公開情報を開き、もう一度コピーしてください。",
      issuer: "この公開情報には、組織の ID がありません。上の公開情報を開き、もう一度コピーしてください。",
    },
  },
  tenantProblems: {
    empty: () => "組織のドメインを入力してください。",
    spaces: () => "ドメインに空白は使えません。",
    reserved: ({ name }) =>
      `${name} は全員に共通のサインイン アドレスで、組織ではありません。その発行者にはプレースホルダーが含まれ、RustDesk に拒否されます。会社のドメインを入力してください。`,
    "no-dot": ({ suggestion }) => `ドメインにはドットが必要です。${suggestion} のことですか?`,
    "not-a-domain": () => "ドメインではありません。contoso.com のような形式です。",
  },
  how: "Entra で変更を行う方法",
  howReads: "Entra の内容を読み取る方法",
  microsoft: "Microsoft でサインイン",
  microsoftWho: "自動で設定、約 1 分",
  microsoftWhat:
    "**アプリケーション管理者** または **クラウド アプリケーション管理者** としてサインインします。メンバーによるアプリの登録を組織が許可していれば、メンバーでもかまいません。",
  asks: "Microsoft のウィンドウで求められるアクセス許可",
  asksWhat: {
    "User.Read": "サインインしている人の表示",
    "Application.Read.All": "アプリ、シークレットの期限、使えるユーザーの一覧の読み取り",
    "Application.ReadWrite.All": "アプリ 1 つ、そのシークレット、使えるユーザーの一覧の作成",
    "DelegatedPermissionGrant.ReadWrite.All": "全員分の同意の付与 (サインイン時に確認が表示されなくなります)",
  },
  broader:
    "Microsoft の説明は、ここで実際に行うことより広い表現になっています。すべての呼び出しは「変更の確認」画面に表示されます。アクセス許可は、このブラウザーでのセッションに対するものです。こちらには何も送信されません。",
  token: "Azure CLI のトークンを使う",
  tokenWho: "このアシスタントのアプリは組織に追加されません",
  tokenWhat:
    "Azure Cloud Shell、または Azure CLI が使えるターミナルで次を実行し、出力を貼り付けてください。トークンはこのタブだけに保持され、約 1 時間で期限が切れます。",
  tokenCommand: "コマンド",
  tokenField: "トークン",
  tokenHint: "出力全体でも、トークンだけでもかまいません。再表示も保存もされません。",
  tokenProblems: {
    "not-a-token": () => "トークンではありません。コマンドの出力全体を貼り付けてください。",
    "wrong-resource": ({ got, expected }) =>
      `このトークンは ${got} 用です。${expected} 用である必要があります。示されたとおり、--resource-type ms-graph を付けてコマンドを実行してください。`,
    "wrong-tenant": ({ got }) =>
      `このトークンは別の組織 (…${got.slice(-4)}) 用です。示されたテナントを指定して、コマンドをもう一度実行してください。`,
    expired: () =>
      "このトークンは期限が切れています。コマンドをもう一度実行し、新しいトークンを貼り付けてください。",
    "app-only": () =>
      "このトークンは、人ではなくアプリのものです。Azure CLI に自分のアカウントでサインインしてください。",
    "missing-scope": ({ missing }) =>
      `このトークンには ${list(missing)} がありません。示されたとおりに Azure CLI で取得するか、別の方法を選んでください。`,
  },
  script: "コマンドを 1 つ実行する",
  scriptWho: "約 3 分",
  scriptWhat:
    "計画は、**Azure Cloud Shell**、PowerShell、Terraform、または Bicep 用のスクリプトになります。内容を読み、サインインしている環境で実行して、出力を貼り付けます。このアシスタントのアプリが組織に追加されることはありません。",
  person: "Entra ポータルで手動で設定する",
  personWho: "約 10 分",
  personWhat: "自分または同僚が、ポータルで変更を行います。それぞれの操作に、説明とコピー用の値があります。",
  register: "このアシスタントを一度登録してからサインイン",
  registerWho: "今後も使う場合や、複数の組織を管理する場合に便利です",
  registerWhat:
    "Microsoft では、登録されたページでしかサインインを受け付けません。このリダイレクト URI を使い、*シングルページ アプリケーション* として一度登録してから、クライアント ID をここに入力してください。",
  registerUri: "リダイレクト URI",
  registerCommand: "Azure CLI のコマンド",
  registerPortal:
    "またはポータルで、**[[appRegistrations]] → [[newRegistration]]** を開き、**[[spa]] (SPA)** を選び、リダイレクト URI を貼り付けて **[[register]]** を押し、「*[[clientId]]*」をコピーします。",
  registerName: "Entra Setup for RustDesk",
  clientId: "アシスタントのクライアント ID",
  clientIdProblems: {
    empty: () => "登録したアシスタントのクライアント ID を入力してください。",
    "secret-value": () =>
      "ID ではなく、クライアント シークレットのようです。アシスタントにシークレットは必要ありません。誰かに見られた場合は、そのシークレットを削除してください。",
    "tenant-id": () =>
      "**これは [[tenantId]] です。**アプリではなく、組織を表す ID です。[[overview]] ページから [[clientId]] をコピーしてください。",
    "not-a-guid": () =>
      "クライアント ID は 11111111-2222-3333-4444-555555555555 のような形式です。[[overview]] ページから [[clientId]] をコピーしてください。",
  },
  continue: "Microsoft に進む",
  continueToken: "このトークンを使う",
  continueScript: "スクリプトで続行",
  continuePerson: "手動で続行",
  continueColleague: "続行して依頼",
  colleague: "同僚に依頼する",
  colleagueWho: "2 分 + 返信待ち",
  colleagueWhat:
    "Microsoft Entra の管理者が別にいる場合です。依頼を送ると、その人がアプリを作成し、このブラウザーでしか開けない返信コードを送り返します。自分で Entra を変更することはありません。",
  waiting: "Microsoft のウィンドウを待っています",
  waitingWhy: "そちらでサインインを完了してください。このページは自動的に進みます。",
  closed: "ウィンドウを閉じました",
  otherAccount: "別のアカウントを使う",
  signedIn: (name) => `${name} としてサインインしました`,
  next: "続行",
  yours: "アクセス許可は自分だけのものです",
  yoursWhy:
    "このブラウザーでのセッションに対して有効です。後で、管理者が「*[[enterprise]]*」で取り消せます。",
  role: "自分のロールがわからない場合",
  roleWhy: "サインインして試してください。Microsoft に拒否されても何も変更されず、別の方法を選べます。",
} satisfies Catalogue["microsoft"];
