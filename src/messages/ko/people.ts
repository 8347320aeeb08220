/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("ko");
const ofGroups = (groups: number) => count(groups, { other: "그룹 #개" });
/** "2 groups and 1 person"; what there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string =>
  list([
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { other: "사용자 #명" })] : []),
  ]);
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "사용자 또는 그룹 추가",
  list: "검색 결과",
  pickKey: "Enter",
  chosen: "선택됨",
  group: "그룹",
  you: "본인",
  searching: "검색 중",
  none: (typed) => `이름 앞부분이 “${typed}”인 사용자나 그룹이 없습니다.`,
  found: (groups, persons) =>
    groups + persons === 0 ? "찾은 것이 없습니다." : `검색 결과: ${groupsAndPeople(groups, persons)}.`,
  added: (name) => `추가됨: ${name}.`,
  removed: (name) => `제거됨: ${name}.`,
  isThere: "허용 목록에 있음",
  remove: "제거",
  removeName: (name) => `${name} 제거`,
  keep: "유지",
  keepName: (name) => `${name} 유지`,
  leaves: "허용 목록에서 제거됩니다",
  inner: (groups) =>
    `안에 ${ofGroups(groups)}가 있습니다. Microsoft는 안쪽 그룹의 구성원을 허용하지 않습니다.`,
  needsPremium:
    "조직에 Entra ID P1 또는 P2가 없어 Microsoft가 그룹을 받아들이지 않습니다. 사용자를 추가하세요.",
  premiumUnseen:
    "그룹을 사용하려면 Entra ID P1 또는 P2가 필요합니다. 현재 권한으로는 조직에 있는지 알 수 없습니다. 없으면 Microsoft가 그룹을 거부하며, 대신 사용자를 추가하면 됩니다.",
  asks: (scopes) => `검색하려면 Microsoft가 다음 권한을 요청합니다: ${code(scopes)}.`,
  peopleOnly: "사용자만 검색합니다. 이 로그인 세션에서는 그룹을 검색할 수 없습니다.",
  askGroups: "그룹 권한도 요청",
  onlyPeople: "사용자만 검색",
  tokenShort: "이 토큰으로는 사용자와 그룹을 검색할 수 없습니다",
  tokenShortWhy: (scopes) =>
    `다음 범위가 없습니다: ${code(scopes)}. Azure CLI의 토큰에는 더 넓은 범위가 있습니다. 그대로 계속해도 됩니다. 지금은 본인만 허용 목록에 넣고, 다른 사람은 포털에서 추가하세요.`,
  tokenNoGroups: "사용자만 검색합니다. 이 토큰으로는 그룹을 검색할 수 없습니다.",
  tokenNoPeople: "그룹만 검색합니다. 이 토큰으로는 사용자를 검색할 수 없습니다.",
  refused: (what) =>
    what === "groups"
      ? "Microsoft가 이 계정의 그룹 검색을 허용하지 않습니다. 사용자만 표시합니다."
      : "Microsoft가 이 계정의 사용자 검색을 허용하지 않습니다. 그룹만 표시합니다.",
  refusedBoth:
    "Microsoft가 이 계정의 사용자 및 그룹 검색을 허용하지 않습니다. 클라우드 애플리케이션 관리자 같은 역할이 있는 동료에게 부탁하거나 포털에서 추가하세요.",
  without:
    "허용 목록은 나중에 채워도 됩니다. 본인만 넣어 연결하고, 다른 사람은 나중에 포털의 [[enterprise]] → [[users]] 메뉴에서 추가하세요.",
  changeList: "로그인 허용 대상 변경",
  portal: "[[enterprise]] 열기",
  emptyTitle: "아무도 로그인할 수 없게 됩니다",
  empty: "허용 목록이 비게 되며, 목록에 없는 사람은 모두 Microsoft가 차단합니다.",
  answer: (groups, persons, me) => `${groupsAndPeople(groups, persons)}${me ? " 및 본인" : ""}`,
  consent: "모든 사용자에 대한 동의",
  consentGiven: "동의됨. 허용 목록의 누구에게도 동의를 묻지 않습니다.",
  consentPlanned: (scope) =>
    `동의가 없으므로 이 계획에서 함께 부여합니다. 허용 목록을 사용하면 Microsoft는 사용자 개인의 동의를 인정하지 않습니다. \`${scope}\` 권한과 **클라우드 애플리케이션 관리자**, **애플리케이션 관리자**, **권한 있는 역할 관리자** 중 한 역할이 필요합니다. 이 중 한 역할이 있는 사람이 포털에서 동의해도 됩니다.`,
  consentUnseen:
    "이 로그인 세션의 권한으로는 확인할 수 없습니다. 허용 목록의 사용자에게 관리자 승인이 필요하다고 표시되면 동의가 없는 것입니다.",
  consentByEach: "누군가 포털에서 모든 사용자에 대해 동의하지 않으면 각 사용자에게 한 번씩 동의를 묻습니다.",
  consentPortal: "[[apiPermissions]] 열기",
} satisfies Catalogue["people"];
