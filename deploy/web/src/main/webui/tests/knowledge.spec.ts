import { expect, expectReadable, HOSTILE, staffTest as test } from "./page";

test("a librarian drafts an article, a supervisor approves it, an agent finds it", async ({
  as,
}) => {
  const librarian = await as("3201", "/staff/knowledge-draft");
  const code = `water-meter-${Date.now()}`;
  await librarian.getByLabel("条目代码").fill(code);
  await librarian.getByRole("button", { name: "保存草稿" }).click();
  await expect(librarian.getByText("请检查标出的内容")).toBeVisible();
  await librarian.getByLabel("中文标题").fill(`水表倒转怎么办 ${HOSTILE}`);
  await librarian.getByLabel("中文正文").fill(`先关闭表前阀。${HOSTILE}`);
  await librarian.getByLabel("类别").selectOption("leak");
  await librarian.getByLabel("关键词").fill("水表，倒转");
  await expectReadable(librarian, "knowledge-draft");
  await librarian.reload();
  await expect(librarian.getByLabel("关键词")).toHaveValue("水表，倒转");
  await librarian.getByRole("button", { name: "保存草稿" }).click();
  await expect(librarian.getByRole("heading", { name: "版本" })).toBeVisible();
  await expect(librarian.getByRole("button", { name: /审批通过/ })).toHaveCount(0);

  const supervisor = await as("1201", `/staff/knowledge/${code}`);
  await supervisor.getByRole("button", { name: /审批通过/ }).click();
  await supervisor.getByRole("button", { name: "确定" }).click();
  await expect(supervisor.getByText("已发布").first()).toBeVisible();
  await expectReadable(supervisor, "knowledge-article");

  await librarian.goto(`/staff/knowledge-draft?of=${code}&version=1`);
  await expect(librarian.getByLabel("中文标题")).toHaveValue(/水表倒转/);
  await librarian.getByLabel("中文正文").fill("先关闭表前阀，再登记报修。");
  await librarian.getByRole("button", { name: "保存草稿" }).click();
  await expect(librarian.getByText("第 2 版").first()).toBeVisible();

  const agent = await as("1001", "/staff/knowledge");
  await agent.getByLabel("查找字词").fill("倒转");
  await agent.getByRole("button", { name: "查找" }).click();
  await agent
    .getByRole("link", { name: /水表倒转/ })
    .first()
    .click();
  await expect(agent.getByText("先关闭表前阀。<img").first()).toBeVisible();
  await expect(agent.getByRole("link", { name: "修订" })).toHaveCount(0);
  await expect(agent).not.toHaveTitle(/breached/);
});

test("the knowledge base lists what is due and what nobody found", async ({ as }) => {
  const librarian = await as("3201", "/staff/knowledge");
  await librarian.getByLabel("查找字词").fill("没有这个词语");
  await librarian.getByRole("button", { name: "查找" }).click();
  await expect(librarian.getByText("没有找到。该查找")).toBeVisible();
  await librarian.reload();
  await expect(librarian.getByText("没有这个词语")).toBeVisible();
  await librarian.getByLabel("状态").selectOption("PUBLISHED");
  await expect(librarian.getByRole("listitem").first()).toBeVisible();
  await expectReadable(librarian, "knowledge");
});
