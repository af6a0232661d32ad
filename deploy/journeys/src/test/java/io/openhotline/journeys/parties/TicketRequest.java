package io.openhotline.journeys.parties;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The body of a request that files a ticket.
public record TicketRequest(Map<String, Object> body) {
    public static final String PHONE = "13800138000";

    public TicketRequest {
        body = Map.copyOf(body);
    }

    /// A leak report with phone, exact place and pipe diameter (W3).
    public static TicketRequest aLeakReport() {
        return about("leak", "解放路 12 号门前路面冒水，水流较大")
                .with(
                        "place",
                        Map.of("address", "解放路 12 号", "latitude", 30.25, "longitude", 120.16))
                .onPipe(100);
    }

    /// A complaint that the water plant judges (W4).
    public static TicketRequest aComplaintAboutWaterQuality() {
        return about("complaint-water-quality", "自来水发黄，有铁锈味，已持续两天");
    }

    public static TicketRequest aComplaintAboutPressure() {
        return about("complaint-pressure", "六楼水压低，热水器打不着火");
    }

    /// A complaint that a supervisor verifies before it goes on (S2).
    public static TicketRequest aComplaintAboutBilling() {
        return about("complaint-billing", "多收了一个月水费");
    }

    public static TicketRequest aConsultOnPrice() {
        return about("consult-price", "第二阶梯水价是多少？");
    }

    public static TicketRequest aConsultOnProcedures() {
        return about("consult-procedures", "过户需要带哪些材料？");
    }

    public static TicketRequest aSuggestion() {
        return about("suggestion", "建议停水前发短信通知");
    }

    /// Describes a matter that fits no other category.
    public static TicketRequest anOtherMatter() {
        return about("other", "想了解抄表员的上门时间");
    }

    /// A complaint of a unit, which a second person releases and whose outcome the head approves.
    public static TicketRequest aComplaintOfAUnit() {
        return about("complaint-service", "营业厅两次约定上门均未到场，影响开工")
                .with("customer", Map.of("name", "和平纸业有限公司", "phone", PHONE, "kind", "business"));
    }

    private static TicketRequest about(String category, String description) {
        return aReport(category, description, "household");
    }

    /// A report by phone to any hotline.
    ///
    /// @param customerKind a kind of the pack
    public static TicketRequest aReport(String category, String description, String customerKind) {
        return new TicketRequest(
                Map.of(
                        "channel",
                        "phone",
                        "category",
                        category,
                        "description",
                        description,
                        "customer",
                        Map.of("name", "王芳", "phone", PHONE, "kind", customerKind)));
    }

    public TicketRequest onPipe(int diameterMm) {
        return with("fields", Map.of("pipeDiameterMm", diameterMm));
    }

    public TicketRequest by(String channel) {
        return with("channel", channel);
    }

    /// Enters a letter or mail that was registered before (T6).
    public TicketRequest entering(String matter) {
        return with("writtenMatter", matter);
    }

    /// Sets the telephone of another customer.
    public TicketRequest from(String phone) {
        return with("customer", Map.of("name", "王芳", "phone", phone, "kind", "household"));
    }

    /// Adds the mail address of the customer.
    public TicketRequest mail(String address) {
        var customer = new TreeMap<String, Object>();
        ((Map<?, ?>) Objects.requireNonNull(body.get("customer")))
                .forEach((name, value) -> customer.put(name.toString(), value));
        customer.put("email", address);
        return with("customer", customer);
    }

    /// Quotes a version of an article in the answer at first contact (T13).
    public TicketRequest quoting(String article, int version) {
        return with("article", Map.of("code", article, "version", version));
    }

    /// Reports a place without coordinates.
    public TicketRequest at(String address) {
        return with("place", Map.of("address", address));
    }

    /// Adds an answer at first contact (W2).
    public TicketRequest answeredAtOnce(String answer) {
        return with("answer", answer);
    }

    /// Nobody but named roles may know the customer.
    public TicketRequest sealed() {
        return with("sealed", true);
    }

    public String category() {
        return String.valueOf(body.get("category"));
    }

    public TicketRequest saying(String description) {
        return with("description", description);
    }

    /// Sets a member of the body.
    public TicketRequest with(String member, Object value) {
        var changed = new TreeMap<>(body);
        changed.put(member, value);
        return new TicketRequest(changed);
    }
}
