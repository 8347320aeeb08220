/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "同僚からの依頼",
  paste: {
    title: "依頼を開く",
    lead: "受け取った依頼を貼り付けてください。リンク、テキスト、メール全体のどれでもかまいません。",
    field: "依頼",
    open: "依頼を開く",
    opening: "読み取っています",
    back: "戻る",
  },
  caption: "同僚からの依頼",
  waiting: "あなたの対応を待っています",
  eyebrow: (until) => `依頼 (${until} まで有効)`,
  title: (host) => `${host} を組織のサインインに接続してほしいという、同僚からの依頼です`,
  lead: "Entra にアプリを 1 つ登録します。5 分ほどで終わり、RustDesk へのアクセス権は必要ありません。",
  destination: "サインイン データの送信先",
  organisation: "組織",
  app: "アプリの名前",
  lifetime: "シークレットの有効期間",
  checked: "Microsoft の公開情報で確認済み",
  unchecked: "未確認: ここからは Microsoft の公開情報に接続できません",
  looking: "Microsoft の公開情報を調べています",
  can: "このアプリにできること",
  cannot: "このアプリにできないこと",
  cans: {
    read: "サインインする人の名前とメール アドレスの読み取り",
    signIn: {
      chosen: "許可リストのユーザーとグループだけにサインインを許可",
      everyone: "組織の全員にサインインを許可",
      "everyone-consented": "一人ひとりに確認せず、組織の全員にサインインを許可",
    },
    others: "ほかの組織のユーザーへの表示 (RustDesk がサインインを拒否します)",
  },
  cannots: ["メール、ファイル、ディレクトリの読み取り", "誰もサインインしていないときの動作"],
  words: "本当に同僚からの依頼ですか?",
  wordsWhy:
    "依頼だけでは、送信者が誰かはわかりません。始める前に、次の単語を電話で照合してください。双方に同じ単語が表示されている必要があります。",
  ways: {
    how: "どの方法で行いますか?",
    scriptWhat:
      "内容を読んでから、**Azure Cloud Shell** または PowerShell で実行します。返信コードが出力されます。このアシスタントのアプリが組織に追加されることはありません。",
    personWhat: "短い操作をいくつか行います。それぞれに図とコピー用の値があります。",
  },
  includeMe: "サインインの許可リストに自分を追加する",
  includeMeWhy:
    "追加しない場合、許可リストは空の状態で始まります。ユーザーは最後に Entra ポータルで追加します。",
  ends: "最後に渡すもの: 返信コード",
  endsWhy:
    "メールまたはチャットで返信してください。コードは暗号化されており、この依頼を作成したブラウザーでしか開けません。",
  unexpected: "心当たりがない場合",
  unexpectedTitle: "ここで中止してください",
  unexpectedWhy:
    "何も変更されておらず、この依頼を開いたことは誰にも知られません。送信者と思われる人に、メッセージへの返信ではなく、電話や対面で確認してください。誰も依頼していなければ、何者かが組織のサインイン情報を上記のアドレスに送らせようとしています。このメッセージをフィッシングとして報告してください。",
  cloudMissing: (cloud) =>
    `このアシスタントは、この依頼のクラウド (${cloud}) に対応していません。対応しているアシスタントのアドレスを尋ねるか、別の方法で値を受け取ってください。`,
  otherOrganisation: {
    title: "この依頼には応じないでください",
    why: (domain, found, named) =>
      `${domain} 向けと書かれていますが、別の組織を指しています (…${found.slice(-4)} ではなく …${named.slice(-4)})。送信者と思われる人に電話で確認してください。`,
  },
  reply: {
    title: "この返信コードを送り返す",
    lead: "アプリが作成されました。コードの中のシークレットは暗号化されており、依頼元のブラウザーでしか開けません。メールやチャットで送ってかまいません。",
    sealing: "シークレットを暗号化しています",
    code: "返信コード",
    copy: "返信コードをコピー",
    mail: "メール ソフトで開く",
    mailSubject: (host) => `返信: RustDesk (${host}) を組織の Microsoft サインインに接続`,
    mailBody: (code) =>
      `返信コードをお送りします。依頼を作成した画面に、同じブラウザーで貼り付けてください。\n\n${code}`,
    keep: "このページを離れる前にコピーしてください。コードは保存されず、もう一度表示することはできません。",
    list: "許可リストにユーザーを追加",
    listWhy:
      "サインインできるのは、アプリの許可リストにいる人だけです。同僚と、ほかに必要な人を追加してください。",
    listOpen: "Entra で開く",
    another: "別の方法で値を渡す",
    anotherAside: "コードを送れない場合",
    anotherWhy:
      "シークレットを持つ人は、このアプリとして動作できます。パスワード マネージャーを使うか、電話で伝えてください。メールでは送らないでください。",
    copySecret: "クライアント シークレットをコピー",
    lost: "シークレットはこのタブに残っていません",
    lostWhy:
      "シークレットは保存されないため、再読み込みしたりタブを閉じたりすると失われます。依頼をもう一度開いて進めてください。作成したアプリは自動的に見つかって再利用され、シークレットだけが新しく作成されます。",
    lostAgain: "依頼をもう一度開く",
    finish: "サインアウトして終了",
    finishedTitle: "終了しました",
    finished: "ここではサインアウトされ、シークレットも消去されました。アプリは Entra に残っています。",
    values: {
      clientId: "アプリケーション (クライアント) ID",
      tenantId: "ディレクトリ (テナント) ID",
      secret: "クライアント シークレット",
    },
    undo: (app) =>
      `元に戻すには、Entra の「*[[appRegistrations]]*」で **${app}** を削除します。30 日間は復元できます。`,
  },
  script: {
    lead: "内容を読み、Microsoft にサインインしている環境で実行して、最後の行を同僚に送ってください。このアシスタントのアプリが組織に追加されることはありません。",
    send: "2. 最後の行を送る",
    sendWhy:
      "最後の行は `esreply1.` で始まり、これが返信コードです。スクリプトは、シークレットを暗号化した形でしか出力しません。",
    other: "値がそのまま出力された場合",
    otherAside: "Terraform、Bicep",
    sent: "送りました",
  },
} satisfies Catalogue["answer"];
