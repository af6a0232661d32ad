/// Protects the personal data of customers: one way to mask it in answers, lists, exports and logs,
/// and the log of those who read it in clear.
@NullMarked
package io.openhotline.platform.privacy;

import org.jspecify.annotations.NullMarked;
