/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ko");

export const review = {
  title: "변경하기 전에 검토하세요",
  titleNothing: "모두 올바르게 설정되어 있습니다",
  lead: (added, changed, kept, removed) =>
    `${[
      added > 0 && count(added, { other: "추가 #개" }),
      changed > 0 && count(changed, { other: "변경 #개" }),
      removed > 0 && count(removed, { other: "제거 #개" }),
      kept > 0 && count(kept, { other: "유지 #개" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing: "양쪽 모두 이미 원하는 상태이므로 변경할 것이 없습니다. 테스트로 작동을 확인할 수 있습니다.",
  plan: "계획",
  create: "추가",
  change: "변경",
  keep: "유지",
  remove: "제거",
  everythingElse: "디렉터리의 나머지 모든 항목은 그대로 유지됩니다",
  everythingElseConsole: "콘솔의 나머지 모든 설정은 그대로 유지됩니다",
  byHandSide: "수동",
  colleagueSide: "동료가 설정",
  askerSide: "요청한 사람이 설정",
  askerRest: "회신으로 보내는 값을 사용해 요청한 사람이 설정",
  applyByColleague: "요청 만들기",
  permissions: "권한과 그 이유",
  permission: "권한",
  why: "이유",
  grants: "부여할 수 있는 사람",
  appGroup: "새 앱: 사용자가 로그인할 때마다",
  sessionGroup: "이 도우미: 이 탭에서만, 탭을 닫을 때까지만",
  permissionRows: {
    openid: "다음에도 같은 사람인지 확인",
    "profile email": "RustDesk 계정의 이름과 메일 주소",
    offline_access: "RustDesk 서버가 스스로 요청하며, 필요하지는 않음",
    "User.Read": "누가 로그인했는지 표시하고 본인을 허용 목록에 추가",
    "Application.ReadWrite.All": "앱, 클라이언트 암호, 허용 목록 만들기",
    "DelegatedPermissionGrant.ReadWrite.All": "모든 사용자에 대해 동의",
  },
  grantPerson: "각 사용자, 또는 관리자가 모두에 대해",
  grantAdmin: "애플리케이션 관리자",
  requests: "정확한 요청 내용",
  requestCount: (requests) => `${count(requests, { other: "요청 #개" })}, Graph 요청은 가능하면 묶어서 전송`,
  apply: "변경 적용",
  applyByHand: "단계 보기",
  applyByScript: "스크립트 보기",
  test: "로그인 테스트",
  time: "약 30초가 걸립니다",
  questions: {
    adoptTitle: "이 중에 기존에 사용하던 것이 있나요?",
    adoptWhat:
      "만들려는 것과 비슷한 앱 등록이 이미 있습니다. 이 도우미가 만든 것이 아니거나 다른 이름의 콘솔용으로 만든 것입니다. 이어받으면 클라이언트 ID와 나머지 내용이 모두 유지됩니다.",
    adoptBy: {
      uniqueName: "이 도우미의 이름을 사용함",
      tag: "RustDesk용으로 표시됨",
      redirectUri: "이 콜백 주소가 있음",
    },
    adopt: (name) => `이어받기: ${name}`,
    adoptNot: "따로 새로 만들기",
    unknownTitle: "콘솔에 설정된 앱이 이 조직에 없습니다",
    unknownWhat: (clientId) =>
      `RustDesk에 설정된 클라이언트 ID(\`${clientId}\`)가 이 디렉터리에 없습니다. 삭제되었거나 다른 조직의 것입니다.`,
    unknownConsequence:
      "앱 등록을 새로 만들면 Microsoft가 모든 사용자에게 새 식별자를 부여합니다. 전에 로그인했던 사용자는 RustDesk 계정이 하나 더 생기거나, 메일로 받은 코드로 기존 계정을 연결해야 할 수 있습니다.",
    unknownYes: "이해했습니다. 새 앱 등록으로 바꿉니다",
    unseenTitle: "콘솔이 이미 어떤 앱에 연결되어 있습니다",
    unseenWhat: (clientId) =>
      `RustDesk에 클라이언트 ID(\`${clientId}\`)가 설정되어 있습니다. Entra를 수동으로 설정하면 이 도우미는 그 앱을 확인하거나 수정할 수 없습니다.`,
    unseenConsequence:
      "다른 클라이언트 ID를 사용하면 Microsoft가 모든 사용자에게 새 식별자를 부여합니다. 전에 로그인했던 사용자는 RustDesk 계정이 하나 더 생기거나, 메일로 받은 코드로 기존 계정을 연결해야 할 수 있습니다. 같은 클라이언트 ID를 사용하면 달라지는 것이 없습니다.",
    unseenYes: "이해했습니다. 단계를 표시하고, 다른 ID를 입력하면 바꿉니다",
    unseenLook: "대신 로그인해서 기존 앱 유지",
    twinTitle: "삭제된 앱 등록이 아직 이 이름을 사용하고 있습니다",
    twinWhat:
      "Entra는 삭제된 앱의 이름을 30일 동안 보관합니다. 복원하면 클라이언트 ID가 유지되어 모두가 기존 RustDesk 계정을 그대로 씁니다. 새로 만들려면 **[[appRegistrations]] → [[deletedApps]]** 메뉴에서 영구적으로 삭제한 다음 다시 확인하세요.",
    twinRestore: "복원하고 계속",
    notConnectedTitle: "연결된 것이 없습니다",
    notConnectedWhat: "어느 쪽에도 이 콘솔과 Microsoft Entra의 연결이 없으므로 관리할 것이 없습니다.",
    notConnectedGo: "지금 연결",
    twinOpen: "[[deletedApps]] 열기",
    fullTitle: "이 앱에는 클라이언트 암호를 더 추가할 수 없습니다",
    fullWhat: (max) =>
      `개인 계정도 허용하는 앱에는 클라이언트 암호를 최대 ${max}개까지 둘 수 있습니다. 포털의 **[[certificates]]** 페이지에서 하나를 삭제한 다음 다시 확인하세요.`,
  },
} satisfies Catalogue["review"];
