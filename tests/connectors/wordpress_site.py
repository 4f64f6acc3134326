"""A real WordPress on loopback: Debian's files, its own MariaDB, PHP's own server; made anew, removed after."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

from tests.connectors.mariadb import MariaDb, wait_until
from tests.needs import need
from tests.served import free_port

FILES = Path("/usr/share/wordpress")
PARTS = "wordpress php-cli php-mysql php-xml php-mbstring php-curl mariadb-server"
HOW = f"apt-get install --no-install-recommends {PARTS}"

CONFIG = """<?php
define('DB_NAME', 'site'); define('DB_USER', 'site'); define('DB_PASSWORD', 'site');
define('DB_HOST', 'localhost:{socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '{url}'); define('WP_SITEURL', '{url}');
define('WP_ENVIRONMENT_TYPE', 'local'); define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG', false);
{salts}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
ROUTER = """<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file(__DIR__ . $path) && $path !== '/') return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
"""
INSTALL = """<?php
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Gazette', 'ada', 'ada@gazette.example', true, '', 'ada-password');
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules();
$user = get_user_by('login', 'ada');
[$password] = WP_Application_Passwords::create_new_application_password($user->ID, ['name' => 'Corrigenda']);
echo $password;
"""
# What an editor's browser does, without a browser: the same functions, in a process of its own.
SAVE = """<?php
require __DIR__ . '/wp-load.php';
wp_set_current_user(1);
kses_remove_filters();
$wish = json_decode(file_get_contents('php://stdin'), true);
if ($wish['act'] === 'create')
    echo wp_insert_post(wp_slash(['post_title' => $wish['slug'], 'post_name' => $wish['slug'],
        'post_status' => 'publish', 'post_content' => base64_decode($wish['content'])]));
if ($wish['act'] === 'save')
    wp_update_post(wp_slash(['ID' => $wish['id'], 'post_content' => base64_decode($wish['content'])]));
if ($wish['act'] === 'excerpt')
    wp_update_post(wp_slash(['ID' => $wish['id'], 'post_excerpt' => $wish['excerpt']]));
if ($wish['act'] === 'remove') wp_trash_post($wish['id']);
if ($wish['act'] === 'read') echo base64_encode(get_post($wish['id'])->post_content);
"""


class WordPressSite:
    """The running site; ``password`` is the application password of its user ``ada``."""

    def __init__(self, folder: Path) -> None:
        need("WordPress", FILES.joinpath("wp-load.php").exists(), HOW)
        need("PHP", shutil.which("php"), HOW)
        self.folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.processes: list[subprocess.Popen[bytes]] = []
        self.database = MariaDb()
        self.root = self._install()
        self.password = self.php("install.php").strip()
        command = ["php", "-S", f"127.0.0.1:{self.port}", "-t", str(self.root), str(self.root / "router.php")]
        environment = {**os.environ, "PHP_CLI_SERVER_WORKERS": "4"}
        self._run(command, environment)
        wait_until(self.answers)

    def answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def php(self, script: str, content: bytes = b"") -> str:
        """What a script in the site's folder prints."""
        done = subprocess.run(["php", script], input=content, capture_output=True, cwd=self.root, check=False)
        if done.returncode:
            raise RuntimeError(done.stdout.decode() + done.stderr.decode())
        return done.stdout.decode()

    def close(self) -> None:
        for process in reversed(self.processes):
            # The whole group: PHP's server leaves its workers behind otherwise.
            os.killpg(process.pid, signal.SIGTERM)
        for process in self.processes:
            process.wait(60)
        self.database.close()

    def _install(self) -> Path:
        root = self.folder / "wordpress"
        shutil.copytree(FILES, root, symlinks=False, ignore_dangling_symlinks=True)
        names = "AUTH_KEY SECURE_AUTH_KEY LOGGED_IN_KEY NONCE_KEY AUTH_SALT SECURE_AUTH_SALT LOGGED_IN_SALT NONCE_SALT"
        salts = "\n".join(f"define('{name}', '{name}');" for name in names.split())
        config = CONFIG.format(socket=self.database.socket, url=self.url, salts=salts)
        for name, text in {
            "wp-config.php": config,
            "router.php": ROUTER,
            "install.php": INSTALL,
            "save.php": SAVE,
        }.items():
            root.joinpath(name).unlink(missing_ok=True)
            root.joinpath(name).write_text(text, "utf-8")
        return root

    def _run(self, command: list[str], environment: dict[str, str] | None = None) -> None:
        process = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd=self.folder,
        )
        self.processes.append(process)
