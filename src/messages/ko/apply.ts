/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ko");

export const apply = {
  title: "변경하는 중",
  titleDone: "변경이 완료되었습니다",
  titleStopped: "중지됨",
  titleFailed: (done, all) => `${all}단계 중 ${done}단계가 완료되었습니다`,
  lead: (done, all) => `${all}개 중 ${done}개 완료.`,
  untouched: "RustDesk는 아직 변경되지 않았으므로 사용자에게는 영향이 없습니다.",
  untouchedFailed:
    "RustDesk는 변경되지 **않았습니다**. 사용자에게는 영향이 없습니다. 만들어진 것은 그대로 남아 있으며, 다음에 자동으로 찾습니다.",
  unfinished:
    "RustDesk에 일부가 이미 저장되었을 수 있지만 아직 사용자에게 제공되지 않으므로 영향이 없습니다. 계속하면 마무리됩니다.",
  touched: "RustDesk에 저장되었습니다.",
  leadDone: "양쪽을 다시 읽어 계획대로 설정되었음을 확인했습니다.",
  leadConsole:
    "값을 복사할 수 있습니다. 콘솔에서 Submit을 누르기 전에는 RustDesk에 아무것도 저장되지 않습니다.",
  leadSaved: "직접 저장한 내용은 여기서 다시 읽지 않습니다. 작동 여부는 테스트로 확인합니다.",
  secretHeld: "메모리에 보관 중이며 표시하지 않습니다.",
  secretDone: "표시하지 않고 RustDesk에 전달했으며, 여기에 저장하지 않았습니다.",
  secretReveal: "값 표시하기",
  secretTitle: "클라이언트 암호",
  secretWarning: "이 상자를 닫으면 지워집니다. 이 암호를 가진 사람은 누구나 이 앱으로 행세할 수 있습니다.",
  secretClose: "닫고 지우기",
  log: "활동 로그",
  logSave: "파일로 저장",
  logLines: (lines) => count(lines, { other: "#줄, 클라이언트 암호 없음" }),
  stop: "이 단계 후 중지",
  stopping: "이 단계 후 중지합니다",
  stopWhy: "중지해도 어중간한 상태로 남지 않습니다. 나중에 계속하면 빠진 것만 계획합니다.",
  lookingAgain: "다시 확인하는 중",
  goOn: "여기서부터 계속",
  keepWaiting: "계속 기다리기",
  keepTheirs: "이 변경을 유지하고 계속",
  differences: {
    title: "검토 이후 콘솔에서 변경된 내용",
    setting: "설정",
    before: "검토 시",
    now: "현재",
    none: "없음",
  },
  goOnWhy: "먼저 다시 확인하므로 중복으로 만들어지지 않습니다.",
  signInConsole: "콘솔에 다시 로그인",
  signInMicrosoft: "Microsoft에 다시 로그인",
  back: "검토로 돌아가기",
  reply: "회신 코드 보기",
  leadForAsker: "Entra를 다시 읽어 계획대로 설정되었음을 확인했습니다. 이제 요청한 사람에게 값을 보내세요.",
  leadForAskerFailed:
    "만들어진 것은 그대로 남아 있으며, 다음에 자동으로 찾습니다. 누구에게도 전송된 것은 없습니다.",
  replyOpened: (domain, id) =>
    `회신을 열었습니다. 요청하신 대로 **${domain}**(${id.slice(0, 4)}…) 조직의 것입니다.`,
  values: {
    name: "앱 이름",
    secretName: "클라이언트 암호의 설명",
    callback: "콜백 주소",
    clientId: "클라이언트 ID",
    secret: "클라이언트 암호",
    issuer: "발급자",
  },
  copySecret: "클라이언트 암호 복사",
  noSecret:
    "이 탭에는 클라이언트 암호가 더 이상 없습니다. 가지고 있는 암호를 붙여넣거나 포털에서 새로 만드세요. 암호는 한 번만 표시됩니다.",
  clientId: "애플리케이션(클라이언트) ID",
  clientIdProblems: {
    empty: () => "앱의 클라이언트 ID를 입력하세요.",
    "secret-value": () =>
      "클라이언트 암호처럼 보입니다. 클라이언트 암호는 해당 입력란에 넣으세요. 여기에는 [[clientId]] 값을 넣습니다.",
    "tenant-id": () =>
      "**이것은 [[tenantId]] 값입니다.** 앱이 아니라 조직을 나타냅니다. [[overview]] 페이지에서 [[clientId]] 값을 복사하세요.",
    "not-a-guid": () =>
      "클라이언트 ID는 11111111-2222-3333-4444-555555555555와 같은 형식입니다. [[overview]] 페이지에서 [[clientId]] 값을 복사하세요.",
  },
  secret: "클라이언트 암호, ‘*[[value]]*’ 열",
  secretProblems: {
    empty: "클라이언트 암호의 [[value]] 열에 있는 내용을 붙여넣으세요.",
    "secret-id": "**이것은 [[secretId]] 열의 내용입니다.** 바로 왼쪽에 있는 ‘*[[value]]*’ 열에서 복사하세요.",
    masked:
      "**가려진 상태의 내용입니다.** Entra는 [[value]] 열의 내용을 한 번만 표시합니다. 클라이언트 암호를 새로 만드세요. 이 암호는 삭제해도 됩니다.",
    "odd-shape": "일반적인 Entra 클라이언트 암호의 형식과 다릅니다. 그래도 계속할 수 있습니다.",
  },
} satisfies Catalogue["apply"];
