package io.openhotline.web.status;

import io.openhotline.web.customer.AddressLimit;
import io.openhotline.web.page.Nonce;
import io.openhotline.web.status.StatusPage.Message;
import io.openhotline.web.status.StatusService.Found;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Serves the page on which customers look a report up, add to it and withdraw it.
@Path("/status")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@RunOnVirtualThread
public class StatusResource {
    private static final int TOO_MANY = 429;

    private final StatusService tickets;
    private final AddressLimit limit;
    private final Template status;
    private final HttpServerRequest sent;
    private final Style style;

    StatusResource(
            StatusService tickets,
            AddressLimit limit,
            @Location("status.html") Template status,
            HttpServerRequest sent,
            Style style) {
        this.tickets = tickets;
        this.limit = limit;
        this.status = status;
        this.sent = sent;
        this.style = style;
    }

    @GET
    public Response form(
            @QueryParam("lang") @Nullable String language,
            @QueryParam("number") @DefaultValue("") String number,
            @HeaderParam("Accept-Language") @Nullable String accepted) {
        boolean english = isEnglish(language == null ? accepted : language);
        return page(200, english, number, "", new Found(null, null), null);
    }

    @POST
    public Response find(
            @FormParam("lang") @DefaultValue("zh") String language,
            @FormParam("number") @DefaultValue("") String number,
            @FormParam("proof") @DefaultValue("") String proof) {
        return answer(language, number, proof, null);
    }

    @POST
    @Path("/supplement")
    public Response supplement(
            @FormParam("lang") @DefaultValue("zh") String language,
            @FormParam("number") @DefaultValue("") String number,
            @FormParam("proof") @DefaultValue("") String proof,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("text") @DefaultValue("") String text) {
        boolean english = isEnglish(language);
        return answer(
                language,
                number,
                proof,
                () -> tickets.supplement(number, proof, text, english, key));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(
            @FormParam("lang") @DefaultValue("zh") String language,
            @FormParam("number") @DefaultValue("") String number,
            @FormParam("proof") @DefaultValue("") String proof,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("reason") @DefaultValue("") String reason) {
        boolean english = isEnglish(language);
        return answer(
                language,
                number,
                proof,
                () -> tickets.withdraw(number, proof, reason, english, key));
    }

    private interface Write {
        Message run();
    }

    private Response answer(String language, String number, String proof, @Nullable Write write) {
        boolean english = isEnglish(language);
        if (!limit.admits(sent.remoteAddress().hostAddress())) {
            String text = english ? "Too many requests. Please wait." : "请求过多，请稍候。";
            var refused = new Found(null, new Message(false, text));
            return page(TOO_MANY, english, number, proof, refused, null);
        }
        Message written = write == null ? null : write.run();
        return page(200, english, number, proof, tickets.find(number, proof, english), written);
    }

    private Response page(
            int code,
            boolean english,
            String number,
            String proof,
            Found found,
            @Nullable Message written) {
        String nonce = Nonce.next();
        var page =
                new StatusPage(
                        english,
                        number,
                        proof,
                        found.course(),
                        written == null ? found.message() : written,
                        tickets.zone(),
                        UUID.randomUUID().toString(),
                        nonce,
                        style.css());
        return Response.status(code)
                .entity(status.data("page", page).render())
                .header("Content-Security-Policy", Nonce.policy(nonce))
                .build();
    }

    private static boolean isEnglish(@Nullable String language) {
        return language != null && language.startsWith("en");
    }
}
