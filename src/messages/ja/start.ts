/** Words of the frame and the start screen: in the first bundle. */
import type { StartWords } from "../catalogue.ts";

export const jaStart = {
  appName: "Entra Setup",
  appFor: "RustDesk 用",
  skip: "本文へ移動",
  theme: "ライト/ダークを切り替える",
  language: "言語",
  sandbox: {
    name: "サンドボックス",
    ribbon:
      "サンドボックス: Microsoft とコンソールは、このコンピューター上のシミュレーションです。実際の環境は何も変更されません。",
    cast: "名前とパスワード",
    intro:
      "登場する人物はすべて架空のものです。パスワードは全員共通で、このコンピューターの外には送信されません。",
    who: "人物",
    userName: "ユーザー名",
    password: "パスワード",
    control: "シミュレーション環境を確認する、障害を起こす",
    close: "閉じる",
  },
  start: {
    title: "RustDesk を Microsoft Entra ID に接続する",
    lead: "組織のユーザーが、職場のアカウントで RustDesk にサインインできるようになります。このアシスタントは Microsoft と RustDesk の両側を設定し、実際のサインインで動作を確かめます。変更はすべて、実行する前に表示されます。",
    connect: "今すぐ接続する",
    connectWhat:
      "Microsoft にはアプリを管理できる管理者として、RustDesk には管理者として、自分でサインインできます。",
    begin: "開始",
    connectTime: "約 5 分",
    byHand: "手順に沿って設定する",
    byHandWhat: "Entra ポータルでの変更は自分で行い、値をコピーして移します。",
    byHandTime: "約 15 分",
    ask: "同僚に依頼する",
    askWhat: "Microsoft Entra の管理者は別にいます。その人に依頼を送ります。",
    askTime: "2 分 + 返信待ち",
    asked: "依頼を受け取りましたか?",
    askedOpen: "ここで開く",
    again: "すでに接続していますか?",
    care: {
      check: ["点検", "両側を比較し、違いがあれば修正します"],
      replace: ["シークレットの更新", "期限が切れる前に、サインインを止めずに行います"],
      move: ["アドレスの変更", "コンソールのホスト名が変わったとき"],
      disconnect: ["接続の解除", "両側から取り除きます (30 日間は復元可能)"],
    },
    drawing: "これから設定される内容です。各項目には、確認できた時点でチェックが付きます。",
    entra: "Microsoft Entra",
    entraItems: ["アプリの登録", "クライアント シークレット (期限あり)", "サインインを許可するユーザー"],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["サインイン プロバイダー (種類は Azure)", "Microsoft でサインインするボタン"],
    callback: "コールバック アドレス",
    idAndSecret: "ID とシークレット",
  },
  foot: {
    promise:
      "このページの通信先は、Microsoft とお使いの RustDesk サーバーだけです。独自のサーバーはなく、情報も収集しません。",
    prove: "確認の方法",
    proof:
      "これはブラウザー自体が保証します。このページのセキュリティ ポリシーにより、接続できるのは次のアドレスだけです。ポリシーは応答ヘッダーで、すべてのリクエストはブラウザーの開発者ツールのネットワーク タブで確認できます。",
    independent: "RustDesk や Microsoft の製品ではない、独立したツールです。",
  },
  decoder: {
    title: "うまくいかないときは",
    lead: "表示されているものを貼り付けてください。Microsoft のページの文章、そのウィンドウのアドレス、RustDesk のメッセージ、ログの 1 行のどれでもかまいません。",
  },
  crash: {
    title: "アシスタントで問題が発生しました",
    happened:
      "想定していない事態が起きました。ここまでに変更された内容はそのまま残っており、次回は自動的に見つかります。",
    again: "現在の状態からやり直す",
    notLoaded: {
      title: "このページの一部を読み込めませんでした",
      happened:
        "ネットワーク、またはこのページの提供元のサーバーが応答しませんでした。ここまでに変更された内容はそのまま残っています。入力した内容も、パスワードを除いて保持されます。",
      again: "ページを再読み込みする",
    },
  },
} satisfies StartWords;
