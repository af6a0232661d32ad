package io.openhotline.followup.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Configures the address of survey pages and the keys that sign links (`hotline.surveys.keys.1`, a
/// secret). Without address or key, no link is sent.
@ConfigMapping(prefix = "hotline.surveys")
interface SurveySettings {
    /// The address before `/s/`, without a slash at its end.
    Optional<URI> url();

    /// The key of new links. Older keys stay as long as links live that they have signed.
    @WithDefault("1")
    String key();

    Map<String, String> keys();
}
