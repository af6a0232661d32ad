/// Registers letters, faxes, e-mails and papers that were handed in (T6). Each is entered as a
/// ticket, or referred to a senior agent, within the time of the pack.
@NullMarked
package io.openhotline.intake.written;

import org.jspecify.annotations.NullMarked;
