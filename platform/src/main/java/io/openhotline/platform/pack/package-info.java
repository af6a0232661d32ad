/// Keeps the versions of the pack and takes one over while the service runs (decision 0067). Beans
/// that depend on the pack are [PackScoped]: they exist once for each version.
@NullMarked
package io.openhotline.platform.pack;

import org.jspecify.annotations.NullMarked;
