/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("zh-Hans");
const inMinutes = (seconds: string): string => count(Math.ceil(Number(seconds) / 60), { other: "# 分钟" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? `Microsoft 要求先等待 **${inMinutes(waitInSeconds)}**。` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "响应并非来自 Microsoft Graph",
    happened: "返回响应的是此浏览器与 Microsoft 之间的其他环节：代理、网络的登录页，或出现故障的服务。",
    remedy: "请检查此网络是否允许您访问 Microsoft，然后继续：已完成的部分会自动识别。",
  },
  "run-elsewhere": {
    title: "另一个标签页正在执行这些更改",
    happened:
      "此浏览器的另一个标签页或窗口正在设置同一个组织和控制台。如果两边同时进行，会各创建一个客户端密码。",
    remedy: "请在另一个标签页中继续，或关闭它，在这里继续。",
  },
  "unsupported-browser": {
    title: "此浏览器无法接收 Microsoft 的响应",
    happened:
      "它缺少让两个窗口相互通信的功能 (BroadcastChannel)，或该功能已关闭，因此登录的结果永远不会传回这里。",
    remedy: "请使用其他浏览器、使用 Azure CLI 的令牌，或在 Entra 门户中手动操作。",
  },
  "console-changed-meanwhile": {
    title: "在此期间，有人更改了控制台的设置",
    happened: "设置与复核时显示的不同，因此没有保存，以免覆盖。",
    remedy: "请查看更改的内容。如果要保留，请继续：只写入 Microsoft 这一条和回调地址，其他一切都会保留。",
  },
  "directory-still-copying": {
    title: "Microsoft 仍在复制更改的内容",
    happened: "部分区域还没有显示这些更改，所需时间比平时长。",
    remedy: "请继续等待，或稍后再来：已有的内容会被找到，不会重复创建。",
  },
  "graph-throttled": {
    title: "Microsoft 要求放慢速度",
    happened: (facts) =>
      `您的组织在短时间内向 Microsoft 发送了大量请求。${facts.waitInSeconds ? `Microsoft 要求等待 **${inMinutes(facts.waitInSeconds)}**。` : ""}`,
    remedy: (facts) =>
      `请等待${facts.waitInSeconds ? "上述时间" : "几分钟"}，然后继续：已创建的内容会自动识别。`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph 出现问题",
    happened: (facts) => `它多次返回${facts.status ? ` ${facts.status}` : "错误"}。`,
    remedy: (facts) => `请等待几分钟，然后重新查看：已创建的内容会自动识别。${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "无法确定这一步是否已完成",
    happened: "响应在途中丢失了。",
    remedy: (facts) => `请重新查看：本助手会读取两端，只计划还缺少的部分。${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
