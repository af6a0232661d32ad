package io.openhotline.platform.pack;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Represents a version that the service accepts.
@Schema(name = "LoadedPack", requiredProperties = "version")
public record LoadedPackView(
        @Schema(
                        description =
                                "`version` of `names.yaml`, or twelve digits computed from the files",
                        examples = "2027-01")
                String version) {}
