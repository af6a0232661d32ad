/// Runs a packaged service with TLS on both of its ports and to PostgreSQL. The certificates are
/// made for the test.
@NullMarked
package io.openhotline.journeys.tls;

import org.jspecify.annotations.NullMarked;
