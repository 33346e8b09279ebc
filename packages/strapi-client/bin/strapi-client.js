#!/usr/bin/env node
import '../dist/dump/command.js';
