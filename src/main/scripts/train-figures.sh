# Trains the reader for figures: ./run train-figures MINUTES [FILE]. POSIX sh; sourced by ./run, from the project's root.

[ $# -gt 1 ] || fail "./run train-figures MINUTES [FILE]"
shift

# the faces to learn from and to test with: Debian's free fonts with Arabic, Persian, Ethiopic or Latin figures
missing=
for package in fonts-dejavu fonts-farsiweb fonts-arabeyes fonts-kacst fonts-kacst-one fonts-sil-scheherazade fonts-sil-lateef \
    fonts-sil-harmattan fonts-sil-alkalami fonts-noto-core fonts-noto-extra fonts-noto-ui-core fonts-noto-mono fonts-paktype \
    fonts-nafees fonts-ukij-uyghur fonts-hosny-thabit fonts-freefont-ttf fonts-freefarsi fonts-hosny-amiri fonts-liberation \
    fonts-lemonada fonts-paratype fonts-sil-gentiumplus fonts-sil-charis fonts-sil-andika fonts-sil-abyssinica fonts-ocr-a; do
    dpkg -s $package >/dev/null 2>&1 || missing="$missing $package"
done
[ -z "$missing" ] || install_debian_packages "fontconfig$missing"

need_jdk
need_maven
mvn -q -B -ntp -Pquick,bench -Dvaadin.skip test-compile || fail "The build failed."
mkdir -p target/figures
exec nice -n 15 "$JAVA_HOME/bin/java" -Xmx1500m -XX:+UseSerialGC --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
    -Djava.awt.headless=true -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    nl.weerzien.document.reader.FigureTraining "$1" target/figures/figures.weights ${2:+"$2"}
