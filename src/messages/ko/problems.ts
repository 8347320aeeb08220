/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "연결의 일부가 아직 남아 있습니다",
    happened:
      "모두 제거했지만, 다시 확인하니 한쪽에 일부가 남아 있습니다. Microsoft가 아직 복제하는 중이거나 누군가 되돌려 놓았을 수 있습니다.",
    remedy: "다시 확인하세요. 계속 남아 있으면 수동으로 제거하세요.",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft에 이 도메인의 조직이 없습니다",
    happened: (facts) => `이 클라우드에 다음 도메인의 디렉터리가 없습니다: \`${facts.tenant ?? ""}\``,
    remedy: "철자를 확인하거나, 조직의 다른 도메인을 사용하거나, 아래에서 다른 클라우드를 선택하세요.",
  },
  "discovery-unreachable": {
    title: "Microsoft의 로그인 서비스가 응답하지 않습니다",
    happened: (facts) => `이 브라우저에서 연결할 수 없습니다: \`${facts.host ?? "로그인 서비스"}\``,
    remedy:
      "네트워크 연결을 확인하고, 프록시나 확장 프로그램이 이 주소를 차단하는지 확인한 다음 다시 시도하세요.",
  },
  "issuer-unexpected": {
    title: "이 조직은 다른 클라우드에 있습니다",
    happened: (facts) =>
      `공개 정보에 적힌 \`${facts.got ?? facts.reason ?? "다른 값"}\` 값은 여기서 선택한 클라우드의 것이 아닙니다.`,
    remedy: "아래에서 조직의 클라우드를 선택하세요.",
  },
  "popup-blocked": {
    title: "Microsoft 창이 차단되었습니다",
    happened: "브라우저가 이 페이지에서 창을 열지 못하게 했습니다.",
    remedy: "이 페이지의 팝업을 허용한 다음 Microsoft 창을 다시 여세요.",
  },
  "popup-no-answer": {
    title: "응답이 오지 않았습니다",
    happened: "Microsoft 창이 닫혔거나, 오류가 그 창에 표시된 채로 남아 있습니다.",
    remedy: "다시 여세요. Microsoft의 오류가 표시되었다면 AADSTS 번호로 원인을 알 수 있습니다.",
  },
  "sign-in-cancelled": {
    title: "로그인이 중단되었습니다",
    happened: "Microsoft 창이 닫혔거나 권한이 거부되었습니다.",
    remedy: "준비되면 다시 열거나 다른 방법을 선택하세요.",
  },
  "admin-approval-needed": {
    title: "이 도구를 사용하려면 관리자의 승인이 필요합니다",
    happened: "이 계정으로는 권한을 직접 허용할 수 없습니다.",
    remedy:
      "이 도구의 승인이 필요하지 않은 Azure CLI의 토큰을 사용하거나, 수동으로 변경하거나, 관리자에게 여기서 로그인해 달라고 하세요.",
  },
  "wrong-tenant": {
    title: "다른 조직입니다",
    happened: (facts) =>
      `\`${facts.got ?? ""}\` 계정으로 로그인했습니다. 이 서버에 설정된 도메인은 다음과 같습니다: **${facts.expected ?? "다른 도메인"}**.`,
    remedy: "다른 계정을 사용하거나 회사 도메인을 변경하세요.",
  },
  "wrong-account": {
    title: "다른 계정입니다",
    happened: (facts) =>
      `Microsoft가 ${facts.got ? `\`${facts.got}\` 계정` : "다른 사용자"}에 대해 응답했습니다. 처음에 사용한 계정이 아닙니다.`,
    remedy: "처음에 사용한 계정으로 로그인하세요.",
  },
  "personal-account": {
    title: "개인 Microsoft 계정입니다",
    happened: "조직에 속하지 않은 계정이어서 앱을 등록할 디렉터리가 없습니다.",
    remedy: "회사 계정을 사용하세요.",
  },
  "sign-in-refused": {
    title: "Microsoft가 로그인을 거부했습니다",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft가 오류 번호를 알려 주지 않았습니다"}${quoted(facts.message)}.`,
    remedy:
      "Microsoft의 설명이 더 자세하면 그 설명을 따르세요. 그런 다음 다시 시도하거나 다른 방법을 선택하세요.",
  },
  "sign-in-unavailable": {
    title: "지금은 Microsoft의 로그인이 응답하지 않습니다",
    happened: "토큰 서비스에서 쓸 수 있는 응답을 받지 못했습니다.",
    remedy:
      "1분 기다린 다음 다시 시도하세요. MSAL은 한 번 거부되면 최대 60초 동안 다시 묻지 않고 같은 결과를 돌려줍니다.",
  },
  "assistant-not-registered": {
    title: "Microsoft에 이 도우미가 등록되어 있지 않습니다",
    happened: (facts) =>
      `이 조직에 도우미의 클라이언트 ID가 없거나, 리디렉션 URI가 단일 페이지 애플리케이션으로 등록되어 있지 않습니다${facts.aadsts ? `(AADSTS${facts.aadsts})` : ""}.`,
    remedy: "클라이언트 ID와 리디렉션 URI를 확인하거나, 대신 Azure CLI의 토큰을 사용하세요.",
  },
  "insecure-page": {
    title: "이 페이지의 연결이 안전하지 않습니다",
    happened: "브라우저는 https나 localhost에서만 로그인을 허용합니다.",
    remedy: "도우미를 https로 열거나 내 컴퓨터에서 시작하세요.",
  },
  "handover-insecure-page": {
    title: "이 페이지의 연결이 안전하지 않습니다",
    happened: "브라우저는 https나 localhost에서만 코드를 봉인하고 열 수 있습니다.",
    remedy: "도우미를 https로 열거나 내 컴퓨터에서 시작하세요.",
  },
  "handover-no-storage": {
    title: "이 브라우저에는 데이터를 저장할 수 없습니다",
    happened:
      "회신을 여는 키는 회신이 올 때까지 이 브라우저에 남아 있어야 하는데, 여기에는 저장할 수 없습니다. 시크릿 창이거나 사이트 데이터가 차단되어 있으면 저장하지 못하는 브라우저가 있습니다.",
    remedy: "일반 창에서 도우미를 열거나 사이트 데이터 저장을 허용한 다음 다시 시도하세요.",
  },
  "graph-denied": {
    title: "Microsoft가 거부했습니다",
    happened: (facts) =>
      `이 계정으로 로그인할 수는 있지만 이 작업은 할 수 없습니다${facts.call ? `(\`${facts.call}\`)` : ""}. **클라우드 애플리케이션 관리자** 또는 **애플리케이션 관리자** 역할이 없거나, 역할이 아직 활성화되지 않았습니다.`,
    remedy:
      "최근 15분 안에 역할을 받았다면 기다렸다가 다시 시도하세요. 그렇지 않으면 역할이 있는 동료와 함께 수동으로 변경하세요.",
  },
  "consent-refused": {
    title: "Microsoft가 모든 사용자에 대한 동의를 거부했습니다",
    happened:
      "**클라우드 애플리케이션 관리자**, **애플리케이션 관리자** 또는 **권한 있는 역할 관리자** 역할이 필요한데, 이 계정에 없거나 활성화되지 않았습니다. 허용 목록을 사용하면 사용자 개인의 동의가 인정되지 않으므로, 이 동의가 없으면 목록에 있는 사람도 로그인할 수 없습니다.",
    remedy:
      "이 중 한 역할이 있는 사람에게 포털의 **[[appRegistrations]] → [[apiPermissions]]** 메뉴에서 ‘*[[grantShort]]*’ 버튼을 눌러 달라고 한 다음 여기서부터 계속하세요. 동의는 자동으로 찾습니다. 또는 모든 사용자를 허용하세요. 그러면 각 사용자에게 한 번씩 동의를 묻습니다.",
  },
  "group-refused": {
    title: "Microsoft가 그룹을 받아들이지 않았습니다",
    happened: (facts) =>
      `보통은 조직의 라이선스 때문입니다. 그룹에는 **Entra ID P1 또는 P2**가 필요하지만 사용자에는 필요하지 않습니다${quoted(facts.message)}.`,
    remedy:
      "허용 목록에서 그룹을 빼고 구성원을 한 명씩 추가하거나, 라이선스를 갖춘 다음 여기서부터 계속하세요.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph가 응답하지 않습니다",
    happened: "요청에 대해 이 페이지가 읽을 수 있는 응답이 오지 않았습니다.",
    remedy: "네트워크 연결을 점검한 다음 다시 확인하세요. 만들어진 것은 자동으로 찾습니다.",
  },
  "graph-session-ended": {
    title: "Microsoft에서 로그아웃되었습니다",
    happened: "토큰이 만료되었거나, 페이지를 새로 고치면서 사라졌습니다.",
    remedy: "Microsoft에 다시 로그인하세요. 입력한 내용은 그대로 남아 있습니다.",
  },
  "graph-step-up": {
    title: "Microsoft가 다시 확인을 요구합니다",
    happened: "조직에서 이 변경을 하려면 다시 로그인하거나 다단계 인증을 하도록 요구합니다.",
    remedy: "Microsoft에 다시 로그인한 다음 다시 확인하세요.",
  },
  "secrets-forbidden": {
    title: "조직에서 클라이언트 암호를 금지합니다",
    happened:
      "앱 관리 정책이 클라이언트 암호를 막고 있습니다. RustDesk Server Pro에는 인증서를 넣는 곳이 없어 클라이언트 암호가 필요합니다.",
    remedy: "이 앱을 정책에서 제외해 달라고 요청한 다음 다시 확인하세요.",
  },
  "secret-lifetime-limited": {
    title: "조직에서 더 짧은 클라이언트 암호만 허용합니다",
    happened: (facts) =>
      `앱 관리 정책이 클라이언트 암호의 유효 기간을 제한합니다${facts.longestInDays ? `: 최대 ${facts.longestInDays}일` : ""}.`,
    remedy: "더 짧은 유효 기간을 선택하고 다시 검토하세요.",
  },
  "name-held-by-deleted-app": {
    title: "삭제된 앱이 아직 이 이름을 사용하고 있습니다",
    happened: "이 콘솔의 앱 등록이 삭제된 지 30일이 지나지 않았습니다. Entra는 그동안 이름을 보관합니다.",
    remedy: "Entra 포털의 ‘*[[deletedApps]]*’ 메뉴에서 복원하거나 영구적으로 삭제한 다음 다시 확인하세요.",
  },
  "quota-exceeded": {
    title: "디렉터리 할당량을 모두 사용했습니다",
    happened: "Microsoft는 한 사람이 만들 수 있는 개체 수를 제한하며, 삭제된 개체도 포함해 셉니다.",
    remedy: "더 이상 필요 없는 애플리케이션을 영구적으로 삭제하거나, 관리자에게 이 작업을 맡기세요.",
  },
  "directory-conflict": {
    title: "다른 사람이 디렉터리를 변경하고 있습니다",
    happened: "다른 변경과 동시에 이루어진 변경을 Microsoft가 여러 번 거부했습니다.",
    remedy: "1분 기다린 다음 다시 확인하세요.",
  },
  "graph-refused": {
    title: "Microsoft가 이 요청을 거부했습니다",
    happened: (facts) =>
      `Microsoft의 응답은 ${facts.graphCode ? `\`${facts.graphCode}\`` : "코드 없는 거부"}입니다${quoted(facts.message)}.`,
    remedy: "지원용 세부 정보를 복사하세요. 포털에서 수동으로 해 보면 더 자세한 내용이 나올 수 있습니다.",
  },
  "secret-undelivered": {
    title: "클라이언트 암호를 만들었지만 아직 RustDesk에 전달하지 못했습니다",
    happened: "클라이언트 암호는 아직 이 탭에 보관되어 있습니다.",
    remedy: "계속하세요. 같은 클라이언트 암호를 전달하며, 새로 만들지 않습니다.",
  },
  "dry-check-differs": {
    title: "RustDesk가 Microsoft에 계획과 다른 것을 요청합니다",
    happened: "RustDesk가 사용자를 보내는 주소가 계획과 다릅니다. 다른 부분은 아래에 표시되어 있습니다.",
    remedy: "다시 확인하세요. 새 계획에 변경할 내용이 표시됩니다.",
  },
  "provider-not-offered": {
    title: "RustDesk에 아직 로그인 버튼이 나타나지 않습니다",
    happened: "공급자는 저장되었지만, 콘솔이 사용자에게 표시하지 않습니다.",
    remedy: "다시 확인하세요. 서버에 따라 시간이 조금 걸리거나 다시 시작해야 할 수 있습니다.",
  },
  "trial-failed": {
    title: "RustDesk가 로그인을 완료하지 못했습니다",
    happened: (facts) =>
      `RustDesk가 오류로 응답했습니다${quoted(facts.answer)}. 만든 지 1분이 안 된 클라이언트 암호는 Microsoft에 아직 반영되지 않았을 수 있습니다. 이 경우 기다리면 해결됩니다.`,
    remedy: "1분 기다린 다음 다시 테스트하세요. 새로 만들 것은 없습니다.",
  },
  "trial-no-answer": {
    title: "로그인에 대한 응답이 오지 않았습니다",
    happened:
      "RustDesk가 3분 동안 기다렸습니다. Microsoft 창에 오류가 표시되었다면 그 창에 그대로 남아 있습니다.",
    remedy: "다시 테스트하세요. Microsoft가 AADSTS 번호를 표시하면 그 번호로 원인을 알 수 있습니다.",
  },
  unexpected: {
    title: "예상하지 못한 문제가 발생했습니다",
    happened: "도우미가 대비하지 못한 상황입니다.",
    remedy: "다시 확인하세요. 문제가 계속되면 지원용 세부 정보를 복사하세요.",
  },
} satisfies Catalogue["problems"];
