package guiyan.bench;

import guiyan.people.values.CitizenId;
import guiyan.people.values.Phone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Somebody who does not exist, always the same one for the same number. */
record Invented(String name, String sex, LocalDate birth, CitizenId citizenId, Phone phone) {

    private static final String SURNAMES = "林陈黄周吴徐孙胡朱高郭何罗宋谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏";
    private static final String GIVEN = "晓川文明志远春华秋实建业永安思源立新海平云山松柏长青景行怀瑾若水知秋映雪听涛望舒";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int DAYS = 20_000;

    static Invented number(long number) {
        var mixed = mix(number);
        var name = new StringBuilder().append(at(SURNAMES, mixed)).append(at(GIVEN, mixed >>> 12));
        if (mixed % 5 != 0) name.append(at(GIVEN, mixed >>> 24));
        var man = number % 2 == 1;
        var birth = LocalDate.of(1930, 1, 1).plusDays(number % DAYS);
        return new Invented(
                name.toString(), man ? "MALE" : "FEMALE", birth, citizenId(birth, number, man), phone(number));
    }

    /** Ids are different up to 200,000 persons born within a township's register. */
    private static CitizenId citizenId(LocalDate birth, long number, boolean man) {
        var order = number / DAYS % 500 * 2 + (man ? 1 : 0);
        var digits = "439901%s%03d".formatted(birth.format(DateTimeFormatter.BASIC_ISO_DATE), order);
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        return CitizenId.parse(digits + CHECKS.charAt(sum % 11));
    }

    private static Phone phone(long number) {
        return Phone.parse("154%08d".formatted(Math.floorMod(mix(number) >>> 3, 100_000_000L)));
    }

    private static char at(String letters, long number) {
        return letters.charAt((int) Math.floorMod(number, (long) letters.length()));
    }

    private static long mix(long number) {
        var mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        return (mixed ^ (mixed >>> 27)) >>> 1;
    }
}
