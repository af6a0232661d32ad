package io.openhotline.platform.http;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Serves `/`, a page for people in Chinese and English: what this service is, and where its API,
/// its health and its metrics are. The links are relative, so they work behind a proxy too.
@Path("/")
public class LandingPageResource {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>body { font-family: sans-serif; line-height: 1.5; max-width: 45em; margin: 2em }</style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p lang="zh">%3$s</p>
            <p>%2$s</p>
            <ul>
            <li><a href="q/swagger-ui">API <span lang="zh">接口</span></a>,
              <a href="q/openapi">OpenAPI description <span lang="zh">接口描述</span></a></li>
            <li>port %4$d: <code>/q/health</code> health <span lang="zh">健康状态</span>,
              <code>/q/health/ready</code> readiness <span lang="zh">就绪状态</span>,
              <code>/q/metrics</code> metrics <span lang="zh">指标</span></li>
            <li><a href="parked-events">parked events <span lang="zh">搁置事件</span></a></li>
            </ul>
            <p>Documents: <code>README.md</code> and <code>docs/</code> of the release.
              <span lang="zh">文档：发布包中的 <code>README.md</code> 与 <code>docs/</code>。</span></p>
            </body>
            </html>
            """;

    private final String page;

    LandingPageResource(
            @ConfigProperty(name = "quarkus.smallrye-openapi.info-title") Optional<String> title,
            @ConfigProperty(name = "quarkus.smallrye-openapi.info-description")
                    Optional<String> description,
            @ConfigProperty(name = "hotline.description-zh") Optional<String> chinese,
            @ConfigProperty(name = "quarkus.management.port") int managementPort) {
        this.page =
                PAGE.formatted(
                        escape(title.orElse("OpenHotline")),
                        escape(description.orElse("")),
                        escape(chinese.orElse("")),
                        managementPort);
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @NonBlocking
    @Operation(hidden = true)
    public String get() {
        return page;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
