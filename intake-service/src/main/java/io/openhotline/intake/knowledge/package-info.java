/// Keeps the knowledge base (T13): articles with versions, who approves and reads them, and how
/// they are found and used. What takes effect soon and what nobody found is listed for the
/// librarian.
@NullMarked
package io.openhotline.intake.knowledge;

import org.jspecify.annotations.NullMarked;
