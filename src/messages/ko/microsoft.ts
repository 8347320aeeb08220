/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("ko");

export const microsoft = {
  title: "어느 조직을 어떻게 설정하나요?",
  lead: "먼저 로그인할 사용자의 조직을, 다음으로 그 조직에서 변경할 방법을 정합니다.",
  leadReads:
    "먼저 로그인할 사용자의 조직을, 다음으로 Entra를 읽을 방법을 정합니다. 점검은 아무것도 변경하지 않습니다.",
  domain: "회사 도메인",
  domainHint: "contoso.com 같은 Microsoft 365 조직의 도메인 또는 [[tenantId]] 값을 입력하세요.",
  tenantId: "디렉터리(테넌트) ID",
  cloud: "클라우드",
  looking: "Microsoft의 공개 정보를 조회하는 중",
  found: "Microsoft의 공개 정보에서 찾음",
  assumed:
    "확인 안 됨: 여기서는 Microsoft의 공개 정보에 연결할 수 없습니다. 발급자는 이 ID로 정해지며, 마지막 로그인에서 검증됩니다.",
  byIdWhy:
    "공개 정보가 없으면 [[tenantId]] 값만 사용할 수 있습니다. Entra에서는 수동이나 스크립트로 변경하거나 동료에게 맡깁니다. 이 ID는 포털에서 Microsoft Entra ID의 [[overview]] 페이지에 표시됩니다.",
  clouds: {
    global: "Microsoft 글로벌",
    usGov: "미국 정부 L4(GCC High)",
    usGovDod: "미국 정부 L5(DoD)",
    china: "중국(21Vianet)",
    sandbox: "샌드박스",
  },
  otherClouds: "다른 클라우드",
  cloudByHand: (name) => `${name}, 스크립트 또는 수동`,
  byHandWhy: (here) =>
    `이 클라우드에는 로그인과 토큰을 사용할 수 없습니다. 이 페이지의 보안 정책이 허용하는 주소는 다음뿐입니다: ${here}. 도우미를 운영하는 사람이 \`--cloud\` 옵션으로 클라우드를 추가할 수 있습니다. 스크립트와 포털은 그대로 사용할 수 있습니다.`,
  record: {
    title: "조직의 공개 정보",
    why: (cloud) =>
      `이 페이지에서는 ${cloud} 클라우드의 정보를 직접 조회할 수 없습니다. 공개 정보를 새 탭에서 열고, 표시된 내용을 모두 복사해 여기에 붙여넣으세요. 공개된 정보이며 비밀 정보는 없습니다.`,
    first: "먼저 회사 도메인을 입력하세요.",
    open: "공개 정보 열기",
    field: "표시된 내용",
    problems: {
      missing: "조직을 확실히 알 수 있도록 공개 정보를 붙여넣으세요.",
      unreadable: "공개 정보의 일부가 빠졌습니다. 첫 중괄호부터 마지막 중괄호까지 모두 복사하세요.",
      "other-cloud": "다른 클라우드의 공개 정보입니다. 아래에서 조직의 클라우드를 선택하세요.",
      "other-tenant": "다른 조직의 공개 정보입니다. 위의 공개 정보를 열고 다시 복사하세요.",
      issuer: "이 공개 정보에는 조직의 ID가 없습니다. 위의 공개 정보를 열고 다시 복사하세요.",
    },
  },
  tenantProblems: {
    empty: () => "조직의 도메인을 입력하세요.",
    spaces: () => "도메인에는 공백을 사용할 수 없습니다.",
    reserved: ({ name }) =>
      `${name}: 조직이 아니라 모든 사람이 쓰는 로그인 주소입니다. 발급자에 자리 표시자가 들어 있어 RustDesk가 거부합니다. 회사의 도메인을 입력하세요.`,
    "no-dot": ({ suggestion }) => `도메인에는 점이 있어야 합니다. 혹시 ${suggestion} 도메인인가요?`,
    "not-a-domain": () => "도메인이 아닙니다. 도메인은 contoso.com과 같은 형식입니다.",
  },
  how: "Entra에서 변경하는 방법",
  howReads: "Entra의 내용을 읽는 방법",
  microsoft: "Microsoft로 로그인",
  microsoftWho: "자동으로 진행, 약 1분",
  microsoftWhat:
    "**애플리케이션 관리자** 또는 **클라우드 애플리케이션 관리자**로 로그인하세요. 조직에서 구성원의 앱 등록을 허용하면 구성원도 됩니다.",
  asks: "Microsoft 창이 요청하는 권한",
  asksWhat: {
    "User.Read": "누가 로그인했는지 표시",
    "Application.Read.All": "앱과 그 클라이언트 암호의 만료일, 사용 허용 목록 읽기",
    "Application.ReadWrite.All": "앱 하나와 그 클라이언트 암호, 사용 허용 목록 만들기",
    "DelegatedPermissionGrant.ReadWrite.All": "로그인할 때 묻지 않도록 모든 사용자에 대해 동의",
  },
  broader:
    "Microsoft의 설명은 여기서 실제로 하는 일보다 범위가 넓습니다. 모든 호출은 검토 화면에 표시됩니다. 권한은 이 브라우저의 로그인 세션에만 적용되며, 저희에게는 아무것도 전송되지 않습니다.",
  token: "Azure CLI의 토큰 사용",
  tokenWho: "조직에 이 도우미의 앱이 추가되지 않음",
  tokenWhat:
    "Azure Cloud Shell이나 Azure CLI가 있는 터미널에서 이 명령을 실행한 다음 출력된 내용을 붙여넣으세요. 토큰은 이 탭에만 있으며 약 한 시간 안에 만료됩니다.",
  tokenCommand: "명령",
  tokenField: "토큰",
  tokenHint: "출력 전체 또는 토큰만 붙여넣으세요. 다시 표시되지 않으며 저장되지 않습니다.",
  tokenProblems: {
    "not-a-token": () => "토큰이 아닙니다. 명령의 출력을 모두 붙여넣으세요.",
    "wrong-resource": ({ got, expected }) =>
      `이 토큰의 대상은 ${got}입니다. 필요한 대상은 ${expected}입니다. 명령을 표시된 그대로 --resource-type ms-graph 옵션을 붙여 실행하세요.`,
    "wrong-tenant": ({ got }) =>
      `다른 조직의 토큰입니다(…${got.slice(-4)}). 표시된 테넌트로 명령을 다시 실행하세요.`,
    expired: () => "토큰이 만료되었습니다. 명령을 다시 실행하고 새 토큰을 붙여넣으세요.",
    "app-only": () => "사람이 아니라 앱의 토큰입니다. Azure CLI에 본인 계정으로 로그인하세요.",
    "missing-scope": ({ missing }) =>
      `이 토큰에는 다음 범위가 없습니다: ${list(missing)}. 표시된 대로 Azure CLI로 토큰을 받거나 다른 방법을 선택하세요.`,
  },
  script: "명령 하나 실행",
  scriptWho: "약 3분",
  scriptWhat:
    "계획이 **Azure Cloud Shell**, PowerShell, Terraform 또는 Bicep용 스크립트로 만들어집니다. 내용을 읽고 로그인되어 있는 곳에서 실행한 다음, 출력된 내용을 여기에 붙여넣으세요. 조직에 이 도우미의 앱은 추가되지 않습니다.",
  person: "Entra 포털에서 수동으로 설정",
  personWho: "약 10분",
  personWhat: "본인이나 동료가 포털에서 직접 변경합니다. 각 단계의 설명과 복사할 값이 제공됩니다.",
  register: "이 도우미를 한 번 등록한 다음 로그인",
  registerWho: "다시 사용하거나 여러 조직을 관리할 때 유용",
  registerWhat:
    "Microsoft는 등록된 페이지에서만 로그인을 허용합니다. 이 리디렉션 URI를 사용해 *단일 페이지 애플리케이션*으로 한 번 등록한 다음, 그 클라이언트 ID를 여기에 입력하세요.",
  registerUri: "리디렉션 URI",
  registerCommand: "Azure CLI 명령",
  registerPortal:
    "또는 포털에서 **[[appRegistrations]] → [[newRegistration]]** 메뉴를 열고, **[[spa]] (SPA)** 플랫폼을 선택해 리디렉션 URI를 붙여넣고, **[[register]]** 버튼을 누른 다음 ‘*[[clientId]]*’ 값을 복사하세요.",
  registerName: "Entra Setup for RustDesk",
  clientId: "도우미의 클라이언트 ID",
  clientIdProblems: {
    empty: () => "도우미 앱 등록의 클라이언트 ID를 입력하세요.",
    "secret-value": () =>
      "ID가 아니라 클라이언트 암호처럼 보입니다. 도우미에는 클라이언트 암호가 필요하지 않습니다. 누군가에게 노출되었다면 삭제하세요.",
    "tenant-id": () =>
      "**이것은 [[tenantId]] 값입니다.** 앱이 아니라 조직을 나타냅니다. [[overview]] 페이지에서 [[clientId]] 값을 복사하세요.",
    "not-a-guid": () =>
      "클라이언트 ID는 11111111-2222-3333-4444-555555555555와 같은 형식입니다. [[overview]] 페이지에서 [[clientId]] 값을 복사하세요.",
  },
  continue: "Microsoft로 계속",
  continueToken: "이 토큰 사용",
  continueScript: "스크립트로 계속",
  continuePerson: "수동으로 계속",
  continueColleague: "계속해서 요청",
  colleague: "동료에게 요청",
  colleagueWho: "2분, 이후 회신 대기",
  colleagueWhat:
    "Microsoft Entra는 다른 사람이 관리합니다. 요청을 보내면 그 사람이 앱을 만들고, 이 브라우저에서만 열 수 있는 회신 코드를 보내 줍니다. Entra에서 직접 변경할 것은 없습니다.",
  waiting: "Microsoft 창을 기다리는 중",
  waitingWhy: "그 창에서 로그인을 마치세요. 이 페이지는 자동으로 진행됩니다.",
  closed: "창을 닫았습니다",
  otherAccount: "다른 계정 사용",
  signedIn: (name) => `로그인됨: ${name}`,
  next: "계속",
  yours: "권한은 본인에게만 적용됩니다",
  yoursWhy:
    "이 브라우저의 로그인 세션에만 유효합니다. 나중에 관리자가 ‘*[[enterprise]]*’ 메뉴에서 제거할 수 있습니다.",
  role: "본인의 역할을 모르시나요?",
  roleWhy: "로그인해 보세요. Microsoft가 거부하면 아무것도 변경되지 않으며, 다른 방법을 선택하면 됩니다.",
} satisfies Catalogue["microsoft"];
