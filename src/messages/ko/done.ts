/** Words of the last screen and of what it gives to keep. */
import type { Catalogue } from "../catalogue.ts";

export const done = {
  titles: {
    connect: [
      "이제 Microsoft 계정으로 RustDesk에 로그인할 수 있습니다",
      "양쪽이 설정되었지만 로그인은 아직 검증되지 않았습니다",
    ],
    replaceSecret: [
      "새 클라이언트 암호를 사용하고 있습니다",
      "새 클라이언트 암호가 저장되었지만 아직 검증되지 않았습니다",
    ],
    changeAddress: ["새 주소를 사용하고 있습니다", "새 주소가 저장되었지만 아직 검증되지 않았습니다"],
  },
  titleOff: "양쪽이 설정되었고 버튼은 꺼져 있습니다",
  lead: (time) => `${time}에 실제 로그인으로 검증했습니다.`,
  leadUnproven: "실제 로그인으로만 검증할 수 있습니다.",
  compared: "양쪽 비교",
  planned: (now, all) => `${all}개 중 ${now}개가 계획대로`,
  result: "결과",
  settings: {
    clientId: "애플리케이션 ID",
    callbackUrl: "콜백 주소",
    issuer: "발급자",
    secret: "클라이언트 암호",
    idTokens: "ID 토큰",
    provider: "공급자",
  },
  states: {
    match: "일치",
    "as planned": "계획대로",
    proven: "검증됨",
    wrong: "다름",
    "cannot check": "확인 불가",
  },
  startsWith: (hint) => `시작 부분: \`${hint}\``,
  usedByTest: "로그인 테스트에 사용됨",
  visible: "사용자에게 보임",
  secret: (days) => `클라이언트 암호의 유효 기간: ${days}`,
  secretWhy: "Microsoft도 RustDesk도 만료를 알려 주지 않습니다",
  secretLabel: (from, until) => `클라이언트 암호, ${from}부터 ${until}까지`,
  today: "오늘",
  nobody: "아무도 로그인 못 함",
  note: (until) =>
    `**${until}** 날짜를 일정에 적어 두세요. 그날부터 클라이언트 암호를 교체할 때까지 아무도 Microsoft로 로그인할 수 없습니다.`,
  secretUnknown: "클라이언트 암호가 언제 만료되는지 여기서는 알 수 없습니다",
  secretLook: "Entra를 관리하는 사람은 포털에서 만료일을 볼 수 있습니다. 일정에 적어 두세요.",
  after: "이 페이지를 닫기 전에",
  oldSecret: "이전 클라이언트 암호 제거",
  oldAddress: "이전 주소 제거",
  keepAdmin: (name) => `로컬 관리자 **${name}** 유지`,
  keepAdminWhy: "Microsoft 로그인에 문제가 생기면 이 계정으로 들어갈 수 있습니다.",
  clients: "데스크톱 클라이언트가 이 API 서버를 사용하는지 확인",
  others: "로그인할 다른 사람 추가",
  othersWhy: "허용 목록에 있는 사람만 들어올 수 있습니다. Entra 포털에서 사용자와 그룹을 추가하세요.",
  othersOpen: "[[users]] 열기",
  tell: "사용자에게 알릴 내용",
  tellText: (origin) =>
    `이제 회사 계정으로 RustDesk에 로그인할 수 있습니다. RustDesk를 열고 Settings → Account → Log in을 선택한 다음 Microsoft 버튼을 누르세요. 버튼이 없으면 Settings → Network에서 API 서버를 다음 주소로 설정하세요: ${origin}`,
  tellMoved: (origin) =>
    `RustDesk의 주소가 바뀌었습니다. Settings → Network에서 API 서버를 다음 주소로 설정하세요: ${origin}`,
  tellCopy: "사용자용 안내문",
  record: "기록 보관",
  recordWhy: "어느 파일에도 클라이언트 암호는 들어 있지 않습니다.",
  files: {
    summary: ["요약", "변경한 내용, 읽기용"],
    json: ["도구용 요약", "같은 내용을 JSON으로"],
    calendar: ["일정 알림", "클라이언트 암호 만료 30일 전과 7일 전"],
  },
  calendarTitle: (host) => `RustDesk의 Microsoft 로그인: ${host} 클라이언트 암호 만료`,
  calendarText: (host) =>
    `이날부터 클라이언트 암호를 교체할 때까지 아무도 ${host}에 Microsoft로 로그인할 수 없습니다. 도우미를 열면 새 클라이언트 암호를 만들어 RustDesk에 전달합니다.`,
  file: {
    title: "Microsoft Entra ID를 사용한 RustDesk 로그인",
    console: "콘솔",
    organisation: "조직",
    secretEnds: "클라이언트 암호의 만료일",
    made: "변경한 날짜",
    proven: "실제 로그인으로 검증함",
    noSecret: "이 파일에는 클라이언트 암호가 들어 있지 않습니다.",
  },
  checklist: {
    mail: [
      "RustDesk에서 메일(SMTP)이 작동하는지 확인",
      "RustDesk 계정이 이미 있는 사용자는 계정을 연결할 때 메일로 받은 코드를 입력해야 합니다.",
    ],
    ldap: [
      "같은 사용자가 LDAP에도 있지 않은지 확인",
      "RustDesk는 LDAP에서 온 계정에는 코드를 보내지 않습니다.",
    ],
    twoFactor: [
      "해당 사용자의 RustDesk 자체 2단계 인증이 꺼져 있는지 확인",
      "Microsoft 로그인과 충돌합니다. 대신 Entra에서 다단계 인증을 요구하세요.",
    ],
    leaving: [
      "누군가 조직을 떠날 때",
      "Entra 사용자를 사용 중지해도 RustDesk의 로그인 세션은 남아 있습니다. RustDesk에서도 계정을 사용 중지하세요.",
    ],
  },
  finish: "마치고 로그아웃",
  finished: "양쪽에서 로그아웃했으며, 클라이언트 암호는 여기서 지워졌습니다.",
  finishedTitle: "완료",
  again: "처음으로",
} satisfies Catalogue["done"];
