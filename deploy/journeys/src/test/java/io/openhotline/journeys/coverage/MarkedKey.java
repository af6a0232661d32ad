package io.openhotline.journeys.coverage;

/// A key of a pack whose comment names a requirement.
///
/// @param requirement for example `C3`
/// @param file name of the file in the folder of the pack
/// @param path the keys that lead to it, for example `routes.emergency`
record MarkedKey(String requirement, String file, String path) {

    @Override
    public String toString() {
        return "`%s %s`".formatted(file.replace(".yaml", ""), path);
    }
}
