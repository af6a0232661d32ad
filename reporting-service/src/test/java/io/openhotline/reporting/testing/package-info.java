/// Contains what component tests of several features share. A mail server is the one of GreenMail.
@NullMarked
package io.openhotline.reporting.testing;

import org.jspecify.annotations.NullMarked;
