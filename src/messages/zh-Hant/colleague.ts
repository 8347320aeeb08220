/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**此代碼由較新版本的助手產生**（格式 ${version}）。請用該版本開啟。`,
  truncated: () =>
    "**代碼的結尾不見了。**它在傳送途中被截斷。請完整複製，直到最後一個字元，或請對方再傳一次。",
  damaged: () => "**代碼中的字元在傳送途中遭到更動。**郵件程式有時會這樣。請對方以純文字或檔案再傳一次。",
};

export const colleague = {
  landing: {
    title: "請同事處理",
    lead: "您管理 RustDesk，同事擁有 Microsoft Entra 的權限。雙方都不需要對方的密碼。",
    how: [
      "**您建立一個請求。**它說明是哪個主控台和哪個組織，不含任何機密資訊。",
      "**同事開啟請求**，在 Entra 中建立一個應用程式，取得回覆碼。",
      "**同事將回覆碼傳給您。**只有提出請求的瀏覽器能開啟它，途中沒有人能讀到用戶端密碼。",
      "**您在這裡開啟回覆碼**，本助手設定 RustDesk，再以一次真實登入加以驗證。",
    ],
    begin: "建立請求",
    back: "上一步",
    hasReplyHow: "收到回覆後，請選擇對應的請求。您需要先登入主控台，因為其中的用戶端密碼會直接傳到那裡。",
    sent: "此瀏覽器的請求",
    none: "此瀏覽器尚未建立任何請求。回覆只能在提出請求的瀏覽器中開啟。",
    looking: "正在尋找先前的請求",
    openUntil: (until) => `有效期限至 ${until}`,
    states: { used: "已回覆", expired: "已到期" },
    expiredWhy: "它的金鑰已銷毀，因此對它的回覆在任何地方都打不開。請建立新的請求。",
    usedWhy: "它的回覆已開啟過。每個回覆只能開啟一次。",
    otherConsole: (origin) =>
      `它針對 \`${origin}\`，而此頁面設定的是另一個主控台。請用您提出請求時的網址開啟本助手。`,
    reply: "已收到回覆",
    again: "再次傳送",
    forget: "刪除",
    forgotten: (host) => `已刪除針對 ${host} 的請求`,
    forgetTitle: "要刪除此請求嗎？",
    forgetWhy: "它的金鑰會銷毀，之後對它的回覆就再也無法開啟。",
    forgetYes: "刪除",
    forgetNo: "保留",
    wasAsked: "我收到了請求",
  },
  ask: {
    title: "將此請求傳給您的同事",
    lead: (until) => `請求已就緒。其中不含登入密碼，也不含用戶端密碼，有效期限至 ${until}。`,
    making: "正在產生只有此瀏覽器能使用的金鑰",
    send: "傳送請求",
    mail: "複製郵件",
    mailName: "郵件",
    openMail: "在我的郵件程式中開啟",
    pasteMail: "郵件程式只能接收較短的文字。請求已一併複製：請貼到郵件中 *貼在這裡* 的位置。",
    link: "連結",
    noLink:
      "沒有連結，因為此頁面在您自己的電腦上執行，別人無法開啟。文字的內容相同：同事可以將它貼到任何一份本助手中。",
    text: "文字形式的請求",
    textAside: "用於聊天工具，或郵件會更動連結的情況",
    textName: "請求",
    copyText: "複製請求",
    script: "指令碼形式的請求",
    scriptAside: "同事執行一個命令，並傳回最後一行",
    compare: "核對四個詞",
    compareWhy: "請致電同事並唸出這些詞。對方頁面上顯示的詞必須相同：這表示請求在途中沒有遭到更動。",
    arrives: "收到回覆時",
    arrivesWhy:
      "請將回覆碼或收到的整封郵件貼到這裡。您可以關閉此頁面，之後再回來：開始頁面上的 *請同事處理* 會保留該請求。",
    reply: "回覆碼",
    open: "開啟回覆",
    opening: "正在開啟",
    another: "對方以其他方式給了我這些值",
    anotherAside: "用戶端識別碼和用戶端密碼，透過電話或密碼管理工具",
    save: "在 RustDesk 中儲存",
    notFound: "其中沒有回覆碼。",
    instead: "選擇其他方式",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () => "**其中沒有回覆碼。**回覆碼以 `esreply1.` 開頭，長約 1,100 個字元。",
    "other-kind": () => "**這是請求，不是回覆。**它是由您送出的。同事的回覆以 `esreply1.` 開頭。",
    foreign: () =>
      "**此回覆針對另一個瀏覽器，或針對已刪除的請求。**請在提出請求的瀏覽器中，用此頁面的同一網址開啟，或傳送新的請求。",
    used: ({ at }, show) =>
      `**此回覆已開啟過**（${show(at)}），而每個回覆只能開啟一次。如果用戶端密碼沒有傳到 RustDesk，請傳送新的請求：同事已建立的內容會自動辨識。`,
    expired: ({ at }, show) =>
      `**此回覆來得太晚。**對應的請求已於 ${show(at)} 到期，金鑰也已銷毀。請傳送新的請求：同事已建立的內容會自動辨識。`,
    tampered: () =>
      "**請勿使用此回覆。**它的明文部分與加密部分不符：有人更動過它，或是它以另一把金鑰加密。請致電您的同事。",
    "other-tenant": ({ got, asked }) =>
      `**請勿使用此回覆。**它指向的組織（${tail(got)}）不是您所請求的組織（${tail(asked)}）。控制那個組織的人將可以登入您的 RustDesk。`,
    "other-console": ({ asked }) =>
      `**此回覆針對另一個主控台。**它回覆的是您針對 \`${asked}\` 的請求。請在那裡開啟。`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () => "**其中沒有請求。**請求以 `esrequest1.` 開頭；請複製完整的文字或完整的連結。",
    "other-kind": () => "**這是回覆碼，不是請求。**請將它傳給請您幫忙的人：只有對方的瀏覽器能開啟它。",
    expired: ({ at }, show) => `**此請求已於 ${show(at)} 到期。**對它的回覆已無法開啟。請對方傳送新的請求。`,
  },
  mail: {
    pasteHere: "[貼在這裡]",
    subject: (host) => `請求：將 RustDesk（${host}）連線到我們的 Microsoft 登入`,
    body: (facts) =>
      [
        "能否請您在 Microsoft Entra 中註冊一個應用程式？只需五分鐘。",
        facts.isLink
          ? "下面的連結列出了確切的設定，其中不含密碼："
          : "請開啟 Entra Setup for RustDesk，選擇「收到同事的請求？」，然後貼上以下內容。其中不含密碼：",
        facts.carried,
        "該應用程式只會要求姓名和電子郵件地址。最後您會得到一個回覆碼：請將它傳回給我，只有我的瀏覽器能開啟。",
        ...(facts.isGated ? ["然後請將我加入該應用程式的可登入人員名單。"] : []),
        `為了確認這封郵件確實來自我，請與我在電話中核對這些詞：${facts.words}。`,
        `此請求針對 ${facts.organisation}，有效期限至 ${facts.until}。`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
