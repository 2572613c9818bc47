# Set-up shared by ./run, ./test and ./mvnw: finds or installs what they need, quietly when it is there. POSIX sh; sourced from the project's root.

fail() {
    echo "$*" >&2
    exit 1
}

java_version() { # the feature version of the java in $1, or nothing
    "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
}

need_jdk() {
    for home in "${JAVA_HOME:-}" "$(command -v javac >/dev/null && dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" \
        /usr/lib/jvm/* /opt/jdk* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
        [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
        version=$(java_version "$home/bin/java")
        if [ "${version:-0}" -ge 25 ]; then
            JAVA_HOME=$home
            export JAVA_HOME
            return
        fi
    done
    fail "Weerzien needs a JDK of version 25 or newer: install one (for example Temurin 25, or your system's openjdk-25-jdk) and set JAVA_HOME to it."
}

need_debian_package() { # $1 program, $2 packages
    command -v "$1" >/dev/null && return
    install_debian_packages "$2"
}

install_debian_packages() {
    command -v apt-get >/dev/null || fail "Please install $1: there is no apt-get here to do it for you."
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    echo "Installing $1 ..."
    # shellcheck disable=SC2086
    { $sudo apt-get update && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends $1; } >/tmp/weerzien-apt.$$ 2>&1 ||
        { cat /tmp/weerzien-apt.$$ >&2; fail "Could not install $1."; }
    rm -f /tmp/weerzien-apt.$$
}

want_debian_package() { # as need_debian_package, but does without when it cannot be had: $3 says what is missing then
    command -v "$1" >/dev/null && return
    if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; } && (install_debian_packages "$2"); then return; fi
    echo "$3"
}

need_maven() {
    need_debian_package mvn maven
}

# Fonts in which the benchmark prints its papers, kept apart from those the reader was made with.
need_bench_fonts() {
    need_debian_package fc-list fontconfig
    for family in "Noto Naskh Arabic" "Noto Serif Ethiopic" Amiri KacstBook FreeFarsi "Abyssinica SIL" "OCR B" "DejaVu Serif" "Liberation Serif"; do
        [ -z "$(fc-list "$family")" ] || continue
        install_debian_packages "fonts-noto-core fonts-hosny-amiri fonts-kacst fonts-freefarsi fonts-sil-abyssinica fonts-ocr-b fonts-dejavu-core fonts-liberation"
        return
    done
}

# A model that npm does not have, taken out of its Debian package without installing it. Without it the papers of that language
# are read by the Latin models, badly, and everything else as well as ever.
debian_model() { # $1 language, $2 SHA-256 of the model
    deb=$cache/deb-$1
    mkdir -p "$deb"
    (cd "$deb" && { apt-get download -qq "tesseract-ocr-$1" || { sudo=; [ "$(id -u)" = 0 ] || sudo=sudo; $sudo apt-get update && apt-get download -qq "tesseract-ocr-$1"; }; } \
        && dpkg-deb -x ./*.deb .) >/dev/null 2>&1 || true
    model=$(find "$deb" -name "$1.traineddata")
    if [ -n "$model" ] && [ "$(sha256sum "$model" | cut -d ' ' -f 1)" = "$2" ]; then mv "$model" "$cache/tessdata/"
    else echo "The reading model $1 could not be had: papers in that language will be read badly." >&2
    fi
    rm -rf "$deb"
}

# Tesseract models and fonts: npm packages pinned by integrity hash, and two models of Debian, unpacked once into the user's cache.
need_models() {
    lock=src/main/models/package-lock.json
    stamp=$(cat $lock src/main/scripts/set-up.sh | cksum | tr ' ' -)
    cache=${WEERZIEN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/weerzien}/$stamp
    if [ ! -e "$cache/complete" ]; then
        need_debian_package npm npm
        echo "Fetching reading models and fonts ..."
        mkdir -p "$cache/npm" "$cache/tessdata/legacy" "$cache/fonts" "$cache/web"
        cp src/main/models/package.json $lock "$cache/npm/"
        (cd "$cache/npm" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) || fail "Could not fetch the reading models with npm."
        for model in "$cache"/npm/node_modules/@tesseract.js-data/*; do
            name=$(basename "$model")
            gunzip -c "$model/4.0.0_best_int/$name.traineddata.gz" >"$cache/tessdata/$name.traineddata"
        done
        debian_model rus e16e5e036cce1d9ec2b00063cf8b54472625b9e14d893a169e2b0dedeb4df225
        debian_model kmr a3ef2daa828399ca8d6ae69edfa21ed21aa5abb3f868e2024d3235406312e7b6
        # the legacy engine reads machine-readable zones better than the newer one
        gunzip -c "$cache/npm/node_modules/@tesseract.js-data/eng/4.0.0/eng.traineddata.gz" >"$cache/tessdata/legacy/eng.traineddata"
        cp "$cache"/npm/node_modules/@expo-google-fonts/*/[47]00*/*.ttf "$cache/fonts/"
        for face in noto-sans-latin noto-sans-latin-ext noto-serif-latin noto-serif-latin-ext noto-sans-arabic-arabic noto-naskh-arabic-arabic noto-sans-ethiopic-ethiopic; do
            for weight in 400 600 700; do
                cp "$cache"/npm/node_modules/@fontsource/*/files/$face-$weight-normal.woff2 "$cache/web/" 2>/dev/null || true
            done
        done
        rm -rf "$cache/npm"
        touch "$cache/complete"
    fi
    export WEERZIEN_MODELS="$cache/tessdata" WEERZIEN_FONTS="$cache/fonts"
    mkdir -p frontend/public/fonts
    cp -n "$cache"/web/*.woff2 frontend/public/fonts/
}
