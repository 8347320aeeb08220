/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("ja");

export const scripts = {
  fold: "同じ計画をスクリプトで",
  foldAside: "Azure CLI、PowerShell、Terraform、Bicep",
  screen: {
    title: "コマンドを 1 つ実行する",
    lead: "Microsoft にサインインしている環境で実行し、出力をここに貼り付けてください。このアシスタントのアプリが組織に追加されることはありません。",
    run: "1. これを実行",
    said: "2. 出力を貼り付け",
    instead: "代わりに 1 手順ずつ行う",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file) =>
      `全体を **Azure Cloud Shell** (Bash) に貼り付けるか、保存して、Azure CLI が使える環境で \`bash ${file}\` を実行します。何度実行してもかまいません。すでにあるものはそのまま残ります。`,
    powershell: (file) =>
      `全体を PowerShell に貼り付けるか、保存して \`.\\${file}\` を実行します。Windows PowerShell 5.1 または PowerShell 7 が使えます。モジュール \`Microsoft.Graph.Authentication\` が必要です。`,
    terraform: (file) =>
      `専用のフォルダーに \`${file}\` として保存し、\`terraform init\`、\`terraform apply\` の順に実行してから、\`terraform output -json\` の出力を貼り付けます。`,
    bicep: (file) =>
      `\`${file}\` として保存し、いつもどおりデプロイします。出力がログに残るため、Bicep は**シークレットを作成せず**、許可リストにも誰も追加しません。残りの作業は、ファイルの先頭に書かれています。`,
  },
  clear: {
    azureCli: "最後の行にクライアント シークレットが含まれます。ここ以外には貼り付けないでください。",
    powershell: "最後の行にクライアント シークレットが含まれます。ここ以外には貼り付けないでください。",
    terraform:
      "クライアント シークレットは機密出力で、Terraform の状態ファイルにも保存されます。両方を保護してください。",
    bicep: "シークレット用コマンドの出力に、シークレットが含まれます。ここ以外には貼り付けないでください。",
  },
  sealed:
    "最後の行が返信コードです。中のシークレットは暗号化されており、依頼者のブラウザーでしか開けません。",
  unsealed:
    "この方法では返信コードを作成できません。シークレットは手元に残ります。このページに入力すれば、ここで暗号化されます。または、Azure CLI か PowerShell を使ってください。",
  newOnly:
    "Terraform と Bicep は、新しいアプリ全体を記述するものです。この計画は既存のアプリを修正するため、使えません。",
  download: "ダウンロード",
  paste: "まとめて貼り付け",
  pasteHint:
    "[[overview]] ページの文章、ポータルのアドレス、スクリプトの最後の行、az や PowerShell の出力のどれでもかまいません。自動で各欄に振り分けます。",
  took: {
    clientId: "アプリケーション ID",
    tenantId: "ディレクトリ ID",
    secret: "クライアント シークレット",
    objectId: "オブジェクト ID (不要です)",
  },
  tookLine: (what) => `読み取った項目: ${list(what)}。`,
  tookNothing: "認識できるものがありませんでした。",
  replyHere: "**これは返信コードです。**依頼したブラウザーの「*同僚に依頼する*」画面でしか開けません。",
  warnings: {
    "secret-id": "**[[secretId]]** が含まれています。すぐ左にある「*[[value]]*」の列からコピーしてください。",
    "masked-secret":
      "**伏せ字**のシークレットが含まれています。Entra は [[value]] を一度しか表示しません。新しいシークレットを作成してください。こちらは削除してかまいません。",
    "lone-guid":
      "[[clientId]] として読み取りました。[[secretId]] または [[objectId]] であれば、正しいものを貼り付けてください。",
  },
  otherTenant: (found, expected) =>
    `**これは使わないでください。**${expected} ではなく、別の組織 (…${found.slice(-4)}) のものです。`,
} satisfies Catalogue["scripts"];
