/// Generates a JSON Schema for each file of a pack from the records that read it. Editors complete
/// and check a pack by them.
@NullMarked
package io.openhotline.packs.schema;

import org.jspecify.annotations.NullMarked;
