package io.openhotline.bench.data;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.TicketEvent.Created;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// What customers of a water utility call about: the categories of the pack `water-utility`, how
/// often each comes, and what is done about it.
enum Matter {
    PROCEDURES("consult-procedures", CategoryKind.CONSULT, "service", 18, 85, "咨询过户手续需要哪些材料"),
    PRICE("consult-price", CategoryKind.CONSULT, "billing", 8, 90, "咨询阶梯水价如何计算"),
    KNOWLEDGE("consult-water-knowledge", CategoryKind.CONSULT, "other", 4, 60, "咨询自来水能否直接饮用"),
    REGULATIONS("consult-regulations", CategoryKind.CONSULT, "other", 2, 80, "咨询二次供水管理规定"),
    BILL("query-bill", CategoryKind.QUERY, "billing", 22, 80, "查询上月水费金额与缴费记录"),
    APPLICATION("query-application", CategoryKind.QUERY, "service", 5, 50, "查询新装水表申请进度"),
    SERVICE("complaint-service", CategoryKind.COMPLAINT, "service", 3, 0, "投诉抄表员态度不好"),
    QUALITY("complaint-water-quality", CategoryKind.COMPLAINT, "quality", 5, 0, "家中自来水发黄有异味"),
    PRESSURE("complaint-pressure", CategoryKind.COMPLAINT, "supply", 5, 0, "高峰时段水压低，热水器无法启动"),
    BILLING("complaint-billing", CategoryKind.COMPLAINT, "billing", 4, 0, "认为本期水费异常偏高，要求复核水表"),
    LEAK("leak", CategoryKind.REPAIR, "supply", 19, 0, "路边主管漏水，水流较大"),
    SUGGESTION("suggestion", CategoryKind.SUGGESTION, "service", 2, 0, "建议增加网上缴费渠道"),
    OTHER("other", CategoryKind.OTHER, "other", 3, 30, "井盖松动，车辆经过时有声响");

    private static final Map<String, Matter> BY_CATEGORY =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(one -> one.category, one -> one));
    private static final int WEIGHTS = Arrays.stream(values()).mapToInt(one -> one.weight).sum();

    final String category;
    final CategoryKind kind;
    final String nature;
    final String words;
    private final int weight;
    private final int answeredAtOncePercent;

    Matter(
            String category,
            CategoryKind kind,
            String nature,
            int weight,
            int answeredAtOncePercent,
            String words) {
        this.category = category;
        this.kind = kind;
        this.nature = nature;
        this.weight = weight;
        this.answeredAtOncePercent = answeredAtOncePercent;
        this.words = words;
    }

    static Matter any(SplittableRandom chance) {
        int left = chance.nextInt(WEIGHTS);
        for (Matter matter : values()) {
            left -= matter.weight;
            if (left < 0) {
                return matter;
            }
        }
        throw new IllegalStateException("weights add up");
    }

    static Matter of(Created created) {
        Matter matter = BY_CATEGORY.get(created.category());
        if (matter == null) {
            throw new IllegalArgumentException("Not of the pack: " + created.category());
        }
        return matter;
    }

    boolean isAnsweredAtOnce(SplittableRandom chance) {
        return chance.nextInt(100) < answeredAtOncePercent;
    }

    /// As `dispatch.yaml` routes it.
    Route route(Map<String, Object> fields) {
        int pipeDiameterMm = fields.get("pipeDiameterMm") instanceof Integer mm ? mm : 0;
        return switch (this) {
            case LEAK ->
                    pipeDiameterMm <= 150
                            ? new Route("leak-small-pipe", "sales-office", 30, 24)
                            : new Route("leak-large-pipe", "engineering", 30, 24);
            case QUALITY -> new Route("complaint-water-quality", "water-plant", 60, 24);
            case PRESSURE -> new Route("complaint-pressure", "technical", 60, 24);
            case SERVICE, BILLING -> new Route("complaint-other", "sales-office", 120, 48);
            case KNOWLEDGE -> new Route("consult-water-knowledge", "water-plant", 240, 48);
            case PROCEDURES, PRICE, REGULATIONS, BILL, APPLICATION ->
                    new Route("consult-and-query", "sales-office", 240, 48);
            case SUGGESTION -> new Route("suggestion", "technical", 450, 120);
            case OTHER -> new Route("everything-else", "sales-office", 120, 48);
        };
    }

    /// Who gets it, and how long they have from the receipt on.
    record Route(String rule, String department, int acceptMinutes, int resolveHours) {
        Duration accept() {
            return Duration.ofMinutes(acceptMinutes);
        }

        Duration resolve() {
            return Duration.ofHours(resolveHours);
        }
    }
}
