package guiyan.exports;

import guiyan.platform.Code;

/** What can go wrong when a list leaves as a file. */
enum ExportsCode implements Code {
    PURPOSE_MISSING(Kind.VALUE, "导出需要写明用途（4 到 200 字）", "A file needs its purpose, 4 to 200 characters");

    private final Words words;

    ExportsCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
