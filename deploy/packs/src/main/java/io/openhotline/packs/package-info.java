/// `deploy/hotline pack`: checks, tries, compares and lays out policy packs on this machine,
/// without a running hotline. It reads each file with the records and checks of its service.
@NullMarked
package io.openhotline.packs;

import org.jspecify.annotations.NullMarked;
