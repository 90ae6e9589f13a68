#!/usr/bin/env bash
# Tries the Linux installer as a new user would, on a real X display without a screen: installs it,
# starts it from its desktop entry, drops the sample reports on it from a file manager, scrubs,
# closes, opens a project by a double click and a report by its type, and removes it again.
#
# usage: src/build/try-installed.sh PICTURES     after `mvn package -Pinstaller`; as root
# needs Debian's xvfb, openbox, pcmanfm, xdotool, imagemagick, xdg-utils and libglib2.0-bin
set -eu
cd "$(dirname "$0")/../.."
pictures=$1
mkdir -p "$pictures"
home=$(mktemp -d)
files=$home/files
mkdir "$files"
cp seeds/*.txt "$files"
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$home"' EXIT

Xvfb -displayfd 1 -screen 0 1900x1000x24 >"$home/display" 2>/dev/null & pids+=($!)
until [ -s "$home/display" ]; do sleep 0.2; done
DISPLAY=":$(cat "$home/display")"
export DISPLAY
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 & pids+=($!)

shot() { import -window root "$pictures/$1.png"; }
fail() { echo "$1" >&2; shot failed; exit 1; }
running() { pgrep -f /opt/dateline/lib/runtime >/dev/null; }
window() {
  for _ in $(seq 1 120); do
    found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1 || true)
    [ -n "$found" ] && { echo "$found"; return; }
    sleep 0.5
  done
  fail "no window called $1"
}
pull() {
  xdotool mousemove "$1" "$2" mousedown 1
  for i in $(seq 1 40); do
    xdotool mousemove $(($1 + ($3 - $1) * i / 40)) $(($2 + ($4 - $2) * i / 40))
    sleep 0.03
  done
  sleep 1
}
drag() {
  pull "$@"
  xdotool mouseup 1
  sleep 2
}
quit() {
  xdotool windowactivate --sync "$1" key ctrl+q
  for _ in $(seq 1 40); do running || return 0; sleep 0.5; done
  fail "it did not end"
}

dpkg -i target/installer/*.deb >/dev/null
gio launch /usr/share/applications/dateline-Dateline.desktop 2>/dev/null ||
  gio launch /usr/share/applications/dateline-dateline.desktop
program=$(window 'Dateline$')
pcmanfm --no-desktop "$files" >/dev/null 2>&1 & pids+=($!)
folder=$(window '^files$')
xdotool windowmove "$program" 560 20 windowsize "$program" 1320 940
xdotool windowmove "$folder" 0 20 windowsize "$folder" 540 900
sleep 4
shot 1-installed-and-started

xdotool windowactivate --sync "$folder" mousemove 350 700 click 1 key ctrl+a
sleep 1
pull 207 135 1087 455
shot 2-dragged
xdotool mouseup 1
sleep 12
shot 3-dropped

# The window of time is made smaller by its right thumb, and then moved.
xdotool windowactivate --sync "$program"
drag 1573 912 850 912
shot 4-window-made-smaller
drag 710 935 1300 935
shot 5-window-moved
quit "$program"

/opt/dateline/bin/dateline add "$files"/001*.txt --project "$files/war.dateline" >/dev/null
type=$(gio info -a standard::content-type "$files/war.dateline" | sed -n 's/.*content-type: //p')
[ "$type" = application/x-dateline ] || fail "a project is taken for $type"
gio open "$files/war.dateline"
program=$(window '^war .*Dateline$')
sleep 6
gio launch /usr/share/applications/zz-dateline-reports.desktop "$files"/003*.txt
sleep 8
shot 6-project-and-report-opened
[ "$(xdotool search --onlyvisible --name 'Dateline$' | wc -l)" = 1 ] || fail "a second window came"
quit "$program"

dpkg -r dateline >/dev/null
left=$(find /opt/dateline /usr/share/applications -name '*ateline*' 2>/dev/null || true)
[ -z "$left" ] || fail "left behind: $left"
echo "installed, started, dropped, scrubbed, opened and removed; pictures: $pictures"
