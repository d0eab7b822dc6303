package guiyan.platform.crypto;

import guiyan.platform.work.Command;
import jakarta.inject.Singleton;

/** Seals all data with a new key while the product goes on working; cut short, it goes on at the next call. */
@Singleton
class KeyRotation implements Command {

    private final KeyRing keys;
    private final Resealing resealing;

    KeyRotation(KeyRing keys, Resealing resealing) {
        this.keys = keys;
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "rotate-key";
    }

    @Override
    public int run() {
        var number = keys.begin();
        for (var column : resealing.columns()) {
            var done = resealing.reseal(column, number);
            if (done > 0) System.out.println("%s.%s: %d".formatted(column.table(), column.name(), done));
        }
        keys.hasSpread(number);
        System.out.println("数据已全部用第 %1$d 号密钥加密 / All data are sealed with key %1$d".formatted(number));
        return 0;
    }
}
