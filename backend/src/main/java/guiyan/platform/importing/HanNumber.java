package guiyan.platform.importing;

import java.util.regex.Pattern;

/** Turns numbers written in Han characters into digits: 二〇〇八 into 2008, 一百二十 into 120. */
final class HanNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final Pattern LETTERS = Pattern.compile("(?<=[零一二三四五六七八九])[Oo]{1,2}(?=[零一二三四五六七八九])");
    private static final Pattern NUMBER = Pattern.compile("[零一二三四五六七八九十百千]+");

    private HanNumber() {}

    /** The text with every such number in digits; 〇, ○ and a letter O between Han digits are noughts. */
    static String toDigits(String text) {
        var noughts = LETTERS.matcher(text.replace('〇', '零').replace('○', '零').replace('◯', '零'))
                .replaceAll("零零")
                .replace("两", "二")
                .replace("廿", "二十")
                .replace("卅", "三十");
        return NUMBER.matcher(noughts).replaceAll(number -> digits(number.group()));
    }

    private static String digits(String number) {
        return number.matches(".*[十百千].*") ? String.valueOf(sum(number)) : oneByOne(number);
    }

    private static String oneByOne(String number) {
        var digits = new StringBuilder();
        number.chars().forEach(digit -> digits.append(DIGITS.indexOf(digit)));
        return digits.toString();
    }

    private static int sum(String number) {
        int sum = 0;
        int digit = 0;
        for (char character : number.toCharArray()) {
            int unit = UNITS.indexOf(character);
            if (unit < 0) {
                digit = DIGITS.indexOf(character);
            } else {
                sum += Math.max(digit, 1) * (int) Math.pow(10, unit + 1);
                digit = 0;
            }
        }
        return sum + digit;
    }
}
