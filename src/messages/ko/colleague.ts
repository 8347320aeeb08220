/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**더 최신 버전의 도우미에서 만든 코드입니다**(형식 ${version}). 그 버전으로 여세요.`,
  truncated: () =>
    "**코드의 끝이 없습니다.** 전달되는 도중에 잘렸습니다. 마지막 글자까지 전체를 복사하거나 다시 보내 달라고 하세요.",
  damaged: () =>
    "**전달되는 도중에 코드의 글자가 바뀌었습니다.** 메일 프로그램에서 가끔 생기는 일입니다. 일반 텍스트나 파일로 다시 보내 달라고 하세요.",
};

export const colleague = {
  landing: {
    title: "동료에게 요청",
    lead: "RustDesk는 본인이, Microsoft Entra는 동료가 관리합니다. 서로의 비밀번호는 필요하지 않습니다.",
    how: [
      "**요청을 만듭니다.** 요청에는 어느 콘솔과 어느 조직인지 적혀 있으며, 비밀 정보는 없습니다.",
      "**동료가 요청을 열고,** Entra에서 앱을 하나 만든 다음 회신 코드를 받습니다.",
      "**동료가 코드를 보내 줍니다.** 요청을 만든 브라우저에서만 열 수 있으므로, 도중에 누구도 클라이언트 암호를 읽을 수 없습니다.",
      "**여기서 코드를 열면** 도우미가 RustDesk를 설정하고, 실제 로그인으로 검증합니다.",
    ],
    begin: "요청 만들기",
    back: "뒤로",
    hasReplyHow:
      "회신이 오면 해당 요청을 선택하세요. 안에 든 클라이언트 암호가 바로 콘솔로 전달되므로, 먼저 콘솔에 로그인해야 합니다.",
    sent: "이 브라우저의 요청",
    none: "이 브라우저에서 만든 요청이 아직 없습니다. 회신은 요청한 브라우저에서만 열립니다.",
    looking: "이전 요청을 찾는 중",
    openUntil: (until) => `${until}까지 유효`,
    states: { used: "회신받음", expired: "만료됨" },
    expiredWhy: "키가 삭제되어 이 요청의 회신은 어디에서도 열 수 없습니다. 요청을 새로 만드세요.",
    usedWhy: "이미 회신을 열었습니다. 회신은 한 번만 열 수 있습니다.",
    otherConsole: (origin) =>
      `\`${origin}\` 콘솔에 대한 요청인데, 이 페이지는 다른 콘솔을 설정합니다. 요청을 만든 주소에서 도우미를 여세요.`,
    reply: "회신이 왔습니다",
    again: "다시 보내기",
    forget: "삭제",
    forgotten: (host) => `${host} 요청을 삭제했습니다`,
    forgetTitle: "이 요청을 삭제할까요?",
    forgetWhy: "키가 삭제되어, 이 요청의 회신을 다시는 열 수 없게 됩니다.",
    forgetYes: "삭제",
    forgetNo: "유지",
    wasAsked: "요청을 받았습니다",
  },
  ask: {
    title: "동료에게 보내세요",
    lead: (until) =>
      `요청이 준비되었습니다. 비밀번호와 클라이언트 암호는 들어 있지 않으며, ${until}까지 유효합니다.`,
    making: "이 브라우저만 사용할 수 있는 키를 만드는 중",
    send: "요청 보내기",
    mail: "메일 복사",
    mailName: "메일",
    openMail: "메일 프로그램에서 열기",
    pasteMail:
      "메일 프로그램에는 짧은 텍스트만 넘길 수 있습니다. 요청은 함께 복사되므로, 메일의 *여기에 붙여넣기* 자리에 붙여넣으세요.",
    link: "링크",
    noLink:
      "이 페이지는 내 컴퓨터에서 실행되어 다른 사람이 열 수 없으므로 링크가 없습니다. 텍스트에도 같은 내용이 있습니다. 동료는 어느 곳의 도우미에든 이 텍스트를 붙여넣으면 됩니다.",
    text: "텍스트 형식의 요청",
    textAside: "채팅으로 보내거나 메일에서 링크가 바뀔 때",
    textName: "요청",
    copyText: "요청 복사",
    script: "스크립트 형식의 요청",
    scriptAside: "동료가 명령 하나를 실행하고 마지막 줄을 보내 줍니다",
    compare: "단어 네 개 비교",
    compareWhy:
      "동료에게 전화해 이 단어들을 읽어 주세요. 동료의 페이지에도 같은 단어가 보이면, 도중에 아무도 요청을 바꾸지 않은 것입니다.",
    arrives: "회신이 오면",
    arrivesWhy:
      "회신 코드나 회신이 들어 있는 메일 전체를 여기에 붙여넣으세요. 이 페이지를 닫았다가 나중에 다시 와도 됩니다. 요청은 시작 페이지의 ‘*동료에게 요청*’에 남아 있습니다.",
    reply: "회신 코드",
    open: "회신 열기",
    opening: "여는 중",
    another: "값을 다른 방법으로 받았습니다",
    anotherAside: "클라이언트 ID와 클라이언트 암호를 전화나 비밀번호 관리자로",
    save: "RustDesk에 저장",
    notFound: "여기에는 회신 코드가 없습니다.",
    instead: "다른 방법 선택",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**여기에는 회신 코드가 없습니다.** 회신 코드는 `esreply1.`로 시작하며 길이가 약 1,100자입니다.",
    "other-kind": () =>
      "**회신이 아니라 요청입니다.** 요청은 동료에게 보내는 것입니다. 동료의 회신은 `esreply1.`로 시작합니다.",
    foreign: () =>
      "**다른 브라우저에서 만들었거나 이미 지워진 요청에 대한 회신입니다.** 요청한 브라우저에서 같은 주소의 이 페이지로 열거나, 요청을 새로 보내세요.",
    used: ({ at }, show) =>
      `**이미 연 회신입니다**(${show(at)}). 회신은 한 번만 열 수 있습니다. 클라이언트 암호가 RustDesk에 전달되지 않았다면 요청을 새로 보내세요. 동료가 만든 것은 자동으로 찾습니다.`,
    expired: ({ at }, show) =>
      `**회신이 너무 늦게 왔습니다.** 요청이 ${show(at)}에 만료되어 키가 삭제되었습니다. 요청을 새로 보내세요. 동료가 만든 것은 자동으로 찾습니다.`,
    tampered: () =>
      "**이 회신을 사용하지 마세요.** 겉에 적힌 내용이 안에 봉인된 내용과 다릅니다. 누군가 내용을 바꿨거나, 다른 키로 봉인되었습니다. 동료에게 전화하세요.",
    "other-tenant": ({ got, asked }) =>
      `**이 회신을 사용하지 마세요.** 요청한 조직(${tail(asked)})이 아니라 다른 조직(${tail(got)})을 가리킵니다. 그 조직을 관리하는 사람이 이 RustDesk에 로그인할 수 있게 됩니다.`,
    "other-console": ({ asked }) =>
      `**다른 콘솔에 대한 회신입니다.** \`${asked}\` 콘솔에 대한 요청의 회신입니다. 그 콘솔에서 여세요.`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**여기에는 요청이 없습니다.** 요청은 `esrequest1.`로 시작합니다. 텍스트 전체나 링크 전체를 복사하세요.",
    "other-kind": () =>
      "**요청이 아니라 회신 코드입니다.** 요청한 사람에게 보내세요. 그 사람의 브라우저에서만 열 수 있습니다.",
    expired: ({ at }, show) =>
      `**이 요청은 ${show(at)}에 만료되었습니다.** 이제 회신해도 열 수 없습니다. 새 요청을 보내 달라고 하세요.`,
  },
  mail: {
    pasteHere: "[여기에 붙여넣기]",
    subject: (host) => `요청: RustDesk(${host})를 회사의 Microsoft 로그인에 연결`,
    body: (facts) =>
      [
        "Microsoft Entra에 앱을 하나 등록해 주실 수 있나요? 5분이면 됩니다.",
        facts.isLink
          ? "정확한 설정은 다음 링크에 있습니다. 비밀번호는 들어 있지 않습니다."
          : "RustDesk용 Entra Setup을 열고 “요청을 받으셨나요?”를 선택한 다음 아래 내용을 붙여넣어 주세요. 비밀번호는 들어 있지 않습니다.",
        facts.carried,
        "앱이 요청하는 것은 이름과 메일 주소뿐입니다. 마지막에 회신 코드가 나오면 저에게 보내 주세요. 제 브라우저에서만 열 수 있습니다.",
        ...(facts.isGated ? ["그런 다음 앱의 로그인 허용 목록에 저를 추가해 주세요."] : []),
        `제가 보낸 것이 맞는지, 전화로 다음 단어를 함께 비교해 주세요: ${facts.words}.`,
        `이 요청은 ${facts.organisation} 조직에 대한 것이며, ${facts.until}에 만료됩니다.`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
