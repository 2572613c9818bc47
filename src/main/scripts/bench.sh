# Measures what things cost and how well they do, side by side in one run. Sourced by ./run bench, which ends here. POSIX sh.

bench=${2:-}
case $bench in
    reading | checklist | letters | reminders | supervisor) shift 2 ;;
    *) fail "./run bench reading, checklist, letters, reminders or supervisor; ./run --help says more." ;;
esac
need_jdk
need_maven
if [ "$bench" = reading ]; then
    need_models
    need_bench_fonts
fi
skip=-Dvaadin.skip
if [ "$bench" = supervisor ]; then
    need_models
    skip= # what a browser gets begins with the bundle
fi
# shellcheck disable=SC2086
mvn -q -B -ntp -Pquick,bench $skip test-compile || fail "The build failed."
java="$JAVA_HOME/bin/java -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"
java="$java -cp target/test-classes:target/classes:$(cat target/bench.classpath)"
if [ "$bench" = letters ]; then
    [ $# -gt 0 ] || fail "./run bench letters needs a folder to write to."
    letters=$(cd "$here" && mkdir -p "$1" && cd "$1" && pwd) && shift
    exec $java nl.weerzien.bench.papers.LetterMaker "$letters" "$@"
fi
case $bench in
    checklist) exec $java org.openjdk.jmh.Main ChecklistBench ;;
    reminders) exec $java nl.weerzien.bench.RemindersBench "$@" ;;
    supervisor) exec $java nl.weerzien.bench.SupervisorBench "$@" ;;
esac
case ${1:-} in
    '' | -*) ;;
    *) papers=$(cd "$here" && cd "$1" && pwd) && shift && set -- "$papers" "$@" ;;
esac
exec $java nl.weerzien.bench.ReadingBench reading "$@"
