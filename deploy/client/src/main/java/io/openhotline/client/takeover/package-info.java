/// Loads a version of a pack into the four services of a running hotline, and takes it over in all
/// of them or in none.
@NullMarked
package io.openhotline.client.takeover;

import org.jspecify.annotations.NullMarked;
