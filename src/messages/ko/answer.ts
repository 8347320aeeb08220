/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "동료의 요청",
  paste: {
    title: "요청 열기",
    lead: "받은 요청을 붙여넣으세요. 링크, 텍스트, 메일 전체 중 무엇이든 됩니다.",
    field: "요청",
    open: "요청 열기",
    opening: "읽는 중",
    back: "뒤로",
  },
  caption: "동료의 요청",
  waiting: "작업 대기 중",
  eyebrow: (until) => `요청, ${until}까지 유효`,
  title: (host) => `동료가 ${host} 서버를 회사 로그인에 연결해 달라고 요청했습니다`,
  lead: "Entra에 앱을 하나 등록하면 됩니다. 5분이면 되고, RustDesk 접근 권한은 필요하지 않습니다.",
  destination: "로그인 데이터가 전송될 주소",
  organisation: "조직",
  app: "앱 이름",
  lifetime: "클라이언트 암호의 유효 기간",
  checked: "Microsoft의 공개 정보에서 찾음",
  unchecked: "확인 안 됨: 여기서는 Microsoft의 공개 정보가 응답하지 않습니다",
  looking: "Microsoft의 공개 정보를 조회하는 중",
  can: "이 앱이 할 수 있는 일",
  cannot: "이 앱이 할 수 없는 일",
  cans: {
    read: "로그인하는 사용자의 이름과 메일 주소 읽기",
    signIn: {
      chosen: "허용 목록에 있는 사용자와 그룹만 로그인 허용",
      everyone: "조직의 모든 사용자의 로그인 허용",
      "everyone-consented": "각 사용자에게 동의를 묻지 않고 조직의 모든 사용자의 로그인 허용",
    },
    others: "다른 조직의 사용자에게 표시되기(로그인은 RustDesk가 거부)",
  },
  cannots: ["메일, 파일, 디렉터리 읽기", "아무도 로그인하지 않을 때 작동하기"],
  words: "정말 동료가 보낸 요청인가요?",
  wordsWhy:
    "요청만으로는 누가 보냈는지 알 수 없습니다. 시작하기 전에 전화로 이 단어들을 비교하세요. 두 사람에게 같은 단어가 보여야 합니다.",
  ways: {
    how: "어떻게 진행할까요?",
    scriptWhat:
      "먼저 내용을 읽고 **Azure Cloud Shell**이나 PowerShell에서 실행하세요. 회신 코드가 출력됩니다. 조직에 이 도우미의 앱은 추가되지 않습니다.",
    personWhat: "짧은 작업 몇 가지로, 작업마다 그림과 복사할 값이 있습니다.",
  },
  includeMe: "나를 로그인 허용 목록에 추가",
  includeMeWhy:
    "선택하지 않으면 허용 목록이 빈 상태로 시작합니다. 마지막에 Entra 포털에서 사용자를 추가합니다.",
  ends: "마지막에 받는 것: 회신 코드",
  endsWhy: "메일이나 채팅으로 보내세요. 암호화되어 있으며, 이 요청을 만든 브라우저에서만 열 수 있습니다.",
  unexpected: "예상하지 못한 요청입니다",
  unexpectedTitle: "그렇다면 여기서 멈추세요",
  unexpectedWhy:
    "변경된 것은 없으며, 이 요청을 열었다는 사실은 누구도 알 수 없습니다. 보낸 것으로 보이는 사람에게 메시지로 답하지 말고, 전화로 묻거나 직접 만나서 확인하세요. 요청한 사람이 없다면, 누군가 조직의 로그인 데이터를 위의 주소로 빼돌리려는 것입니다. 메시지를 피싱으로 신고하세요.",
  cloudMissing: (cloud) =>
    `여기서 사용 중인 도우미는 이 요청의 클라우드(${cloud})를 지원하지 않습니다. 지원하는 도우미의 주소를 알려 달라고 하거나, 값을 다른 방법으로 받으세요.`,
  otherOrganisation: {
    title: "이 요청에 회신하지 마세요",
    why: (domain, found, named) =>
      `${domain} 조직에 대한 요청이라고 하면서 다른 조직을 가리킵니다(…${found.slice(-4)} 대신 …${named.slice(-4)}). 보낸 것으로 보이는 사람에게 전화하세요.`,
  },
  reply: {
    title: "회신 코드를 보내세요",
    lead: "앱을 만들었습니다. 코드 안의 클라이언트 암호는 봉인되어 있어 요청한 브라우저에서만 열 수 있습니다. 그래서 메일이나 채팅으로 보내도 됩니다.",
    sealing: "클라이언트 암호를 봉인하는 중",
    code: "회신 코드",
    copy: "회신 코드 복사",
    mail: "메일 프로그램에서 열기",
    mailSubject: (host) => `회신: RustDesk(${host})를 회사의 Microsoft 로그인에 연결`,
    mailBody: (code) =>
      `회신 코드를 보내 드립니다. 요청을 만든 곳에서, 같은 브라우저로 붙여넣어 주세요.\n\n${code}`,
    keep: "이 페이지를 떠나기 전에 복사하세요. 저장되지 않으며 다시 표시할 수 없습니다.",
    list: "허용 목록에 사용자 추가",
    listWhy:
      "앱의 허용 목록에 있는 사용자만 로그인할 수 있습니다. 동료와 그 밖에 로그인할 사람을 추가하세요.",
    listOpen: "Entra에서 열기",
    another: "값을 다른 방법으로 전달",
    anotherAside: "코드를 보낼 수 없을 때",
    anotherWhy:
      "클라이언트 암호를 가진 사람은 누구나 이 앱으로 행세할 수 있습니다. 비밀번호 관리자를 사용하거나 전화로 알려 주고, 메일로는 보내지 마세요.",
    copySecret: "클라이언트 암호 복사",
    lost: "이 탭에는 클라이언트 암호가 더 이상 없습니다",
    lostWhy:
      "클라이언트 암호는 저장되지 않으므로, 페이지를 새로 고치거나 탭을 닫으면 사라집니다. 요청을 다시 진행하세요. 만든 앱은 자동으로 찾아 그대로 사용하고, 클라이언트 암호만 새로 만듭니다.",
    lostAgain: "요청 다시 열기",
    finish: "로그아웃하고 마치기",
    finishedTitle: "완료",
    finished: "여기서 로그아웃했으며, 클라이언트 암호는 지워졌습니다. 앱은 Entra에 남아 있습니다.",
    values: {
      clientId: "애플리케이션(클라이언트) ID",
      tenantId: "디렉터리(테넌트) ID",
      secret: "클라이언트 암호",
    },
    undo: (app) =>
      `되돌리려면 Entra의 ‘*[[appRegistrations]]*’ 메뉴에서 **${app}** 앱을 삭제하세요. 30일 동안 복원할 수 있습니다.`,
  },
  script: {
    lead: "내용을 읽고, Microsoft에 로그인되어 있는 곳에서 실행한 다음, 마지막 줄을 동료에게 보내세요. 조직에 이 도우미의 앱은 추가되지 않습니다.",
    send: "2. 마지막 줄 보내기",
    sendWhy:
      "`esreply1.`로 시작하는 마지막 줄이 회신 코드입니다. 스크립트는 클라이언트 암호를 봉인된 상태로만 출력합니다.",
    other: "회신 코드 대신 값이 출력되었습니다",
    otherAside: "Terraform 또는 Bicep",
    sent: "보냈습니다",
  },
} satisfies Catalogue["answer"];
